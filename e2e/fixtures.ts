import { test as base, expect, type Browser, type BrowserContext, type Locator, type Page } from '@playwright/test';

export { expect };

export type Person = 'admin' | 'clerk' | 'finance' | 'warehouse' | 'service' | 'customer';

const PASSWORD = 'Demo!2026';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { message } } }';
const tokens = new Map<Person, string>();
/** The browsers of the people of one test, which ends them: their pages would go on listening and drawing beside the next. */
const opened: BrowserContext[] = [];

/** `test` of Playwright, at the address of the API that the set-up has started. */
export const test = base.extend<{ ended: void }>({
  baseURL: async ({}, use) => use(addressOf('ORDO_URL')),
  ended: [async ({}, use) => {
    await use();
    await Promise.all(opened.splice(0).map((context) => context.close()));
  }, { auto: true }],
});

function addressOf(name: 'ORDO_URL' | 'ORDO_SANDBOX_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: the set-up did not run.`);
  return url;
}

/** A page of the sandbox of the outside world. */
export const sandboxUrl = (path: string): string => `${addressOf('ORDO_SANDBOX_URL')}${path}`;

/** A call of the sandbox's control interface; gives what it answers. */
export async function sandbox<Answer>(path: string, body: object = {}, method = 'POST'): Promise<Answer> {
  const response = await fetch(sandboxUrl(`/_sandbox${path}`), {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json() as Promise<Answer>;
}

/** Asks the API as one of the demo's people, for what a spec needs to be there before it begins. */
export async function ask<Data>(person: Person, query: string, variables: object = {}): Promise<Data> {
  const token = tokens.get(person) ?? (await tokenOf(person));
  return graphql<Data>(query, variables, token);
}

async function tokenOf(person: Person): Promise<string> {
  const { signIn } = await graphql<{ signIn: { token: string } }>(SIGN_IN, {
    input: { username: person, password: PASSWORD },
  });
  tokens.set(person, signIn.token);
  return signIn.token;
}

async function graphql<Data>(query: string, variables: object, token?: string): Promise<Data> {
  const response = await fetch(`${addressOf('ORDO_URL')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Signs the page's browser in, without the form: that one has a spec of its own. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  const token = tokens.get(person) ?? (await tokenOf(person));
  await page.context().addCookies([{ name: 'ordo_session', value: token, url: addressOf('ORDO_URL') }]);
}

/** A page of a browser of their own, for journeys of several people. */
export async function pageOf(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext();
  opened.push(context);
  const page = await context.newPage();
  await signInAs(page, person);
  return page;
}

/** Goes to a page of the product: at first by its address, from then on as a link does, without loading everything anew. */
export async function visit(page: Page, path: string): Promise<void> {
  const inside = page.url().startsWith(addressOf('ORDO_URL')) && new URL(page.url()).pathname !== path.split('?')[0];
  if (!inside) return void (await page.goto(path));
  await page.evaluate((to) => {
    document.querySelector('main h1')?.setAttribute('data-left', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, path);
  await expect(page.locator('main h1:not([data-left])').first()).toBeVisible();
}

/** A paid order of the marketplace; waits until it was pulled. Gives its number here and there. */
export async function marketplaceOrder(
  items: readonly { outerSkuId: string; num: number }[] = [{ outerSkuId: 'TEA-LJ-50', num: 1 }],
  more: object = {},
): Promise<{ tid: string; id: string; orderNo: string }> {
  const { tid } = await sandbox<{ tid: string }>('/top/trades', { items, ...more });
  const FIND = 'query ($number: String!) { orderByNumber(number: $number) { id orderNo } }';
  const find = () => ask<{ orderByNumber: { id: string; orderNo: string } | null }>('admin', FIND, { number: tid });
  await expect.poll(async () => (await find()).orderByNumber, { timeout: 20_000 }).not.toBeNull();
  const { orderByNumber } = await find();
  if (!orderByNumber) throw new Error(`${tid} is gone again.`);
  return { tid, ...orderByNumber };
}

/** The row of a table that says this. */
export const rowOf = (page: Page, text: string): Locator => page.getByRole('row').filter({ hasText: text });

/** What was just said in passing. */
export const expectToast = (page: Page, text: string | RegExp): Promise<void> =>
  expect(page.getByRole('alert').filter({ hasText: text }).first()).toBeVisible();

/** Takes one of the choices of a field; once more when the page drew itself anew in between. */
export async function choose(field: Locator, name: string | RegExp): Promise<void> {
  const option = field.page().getByRole('option', { name });
  await expect(async () => {
    if (!(await option.isVisible())) await field.click({ timeout: 2_000 });
    await option.click({ timeout: 2_000 });
    await expect(field).toContainText(name, { timeout: 1_000 });
  }).toPass();
}

/** Goes on by Tab until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error('the focus never came there');
}

/** Goes there by Tab and presses a key. */
export async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Lets a page be in a preview from its first load on, begun by the administrator whose browser it is. */
export async function viewAs(page: Page, input: { userId: string } | { roleId: string }): Promise<void> {
  const START = 'mutation ($input: StartViewAsInput!) { startViewAs(input: $input) { preview { id } userErrors { message } } }';
  const { startViewAs } = await ask<{ startViewAs: { preview: { id: string } } }>('admin', START, { input });
  await page.addInitScript((id) => sessionStorage.setItem('ordo.preview', JSON.stringify({ id, back: '/' })), startViewAs.preview.id);
}

/** The id and the name that the product shows of one of the demo's people. */
export async function whoIs(person: Person): Promise<{ id: string; displayName: string }> {
  return (await ask<{ viewer: { user: { id: string; displayName: string } } }>(person, '{ viewer { user { id displayName } } }')).viewer.user;
}
