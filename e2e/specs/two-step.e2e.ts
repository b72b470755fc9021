import type { Locator, Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { ask, expect, expectToast, test } from '../fixtures.js';
import { registeredCustomer, speak, type TEXTS } from '../identity.js';

type Texts = (typeof TEXTS)[keyof typeof TEXTS];
const SECRET = /^[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}$/;

/** What the app on a phone shows, now or some steps of thirty seconds later: no code is taken twice. */
const codeOf = (secret: string, stepsOn = 0): string => new TOTP({ secret }).generate({ timestamp: Date.now() + stepsOn * 30_000 });
const secretOn = async (page: Page): Promise<string> => (await page.getByText(SECRET).innerText()).replaceAll(' ', '');
/** The ten codes, once they have come. */
async function codesOn(page: Page, t: Texts['twoStep']): Promise<string[]> {
  const codes = page.getByRole('list', { name: t.codesLabel }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  return codes.allInnerTexts();
}

async function givePassword(page: Page, { auth }: Texts, { username, password }: { username: string; password: string }): Promise<void> {
  await page.getByLabel(auth.username).fill(username);
  await page.getByRole('textbox', { name: auth.password }).fill(password);
  await page.getByRole('button', { name: auth.submit, exact: true }).click();
}

async function signOut(page: Page, { ui }: Texts): Promise<void> {
  await page.getByRole('button', { name: new RegExp(ui.shell.account) }).click();
  await page.getByRole('menuitem', { name: ui.shell.signOut }).click();
  await expect(page).toHaveURL(/\/login/);
}

const inside = (page: Page, { ui }: Texts): Promise<void> => expect(page.getByRole('button', { name: new RegExp(ui.shell.account) })).toBeVisible();

for (const locale of ['zh-CN', 'en'] as const) {
  // Shows S3.2.1.2, S3.2.1.3 (screen /login, screen /account/two-step)
  test(`somebody turns two-step sign-in on, signs in with the app and without the phone, and turns it off, in ${locale}`, async ({ page }) => {
    const texts = await speak(page, locale);
    const t = texts.twoStep;
    const who = await registeredCustomer();
    await page.goto('/login?next=/account/two-step');
    await givePassword(page, texts, who);
    await page.getByRole('button', { name: t.turnOn }).click();
    await page.getByLabel(t.password).fill(who.password);
    await page.getByRole('button', { name: t.next }).click();
    await expect(page.getByRole('img', { name: t.qr })).toBeVisible();
    const secret = await secretOn(page);
    await page.getByLabel(t.code).fill('000000');
    await page.getByRole('button', { name: t.confirm }).click();
    await expect(page.getByLabel(t.code)).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel(t.code).fill(codeOf(secret));
    await page.getByRole('button', { name: t.confirm }).click();
    const codes = await codesOn(page, t);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: t.download }).or(page.getByRole('button', { name: t.download })).click();
    expect((await download).suggestedFilename()).toBe('ordo-recovery-codes.txt');
    await page.getByRole('button', { name: t.saved }).click();
    await expect(page.getByText(t.on, { exact: true })).toBeVisible();

    await signOut(page, texts);
    await givePassword(page, texts, who);
    await expect(page.getByRole('heading', { name: t.step, level: 1 })).toBeVisible();
    await page.getByLabel(t.code).fill(codeOf(secret, 1));
    await page.getByRole('button', { name: t.stepSubmit, exact: true }).click();
    await inside(page, texts);

    await signOut(page, texts);
    await givePassword(page, texts, who);
    await page.getByRole('button', { name: t.useRecovery }).click();
    await page.getByLabel(t.recovery).fill(codes[0] ?? '');
    await page.getByRole('button', { name: t.stepSubmit, exact: true }).click();
    await inside(page, texts);

    await page.goto('/account/two-step');
    await page.getByRole('button', { name: t.turnOff }).click();
    await page.getByLabel(t.password).fill(who.password);
    await page.getByRole('dialog').getByRole('button', { name: t.turnOff }).click();
    await expectToast(page, t.turnedOff);
    await expect(page.getByText(t.off, { exact: true })).toBeVisible();
  });
}

test('whose role asks for it sets it up before anything else, in zh-TW', async ({ page }) => {
  const texts = await speak(page, 'zh-TW');
  const t = texts.twoStep;
  const who = await registeredCustomer();
  await giveAskingRole(who.username);
  await page.goto('/login');
  await givePassword(page, texts, who);
  await expect(page.getByRole('heading', { name: t.enrolTitle, level: 1 })).toBeVisible();
  await page.goto('/orders');
  await expect(page).toHaveURL(/\/login/);
  await givePassword(page, texts, who);
  await page.getByRole('button', { name: t.enrolBegin }).click();
  const secret = await secretOn(page);
  await page.getByLabel(t.code).fill(codeOf(secret));
  await page.getByRole('button', { name: t.enrolSubmit }).click();
  const codes = await codesOn(page, t);
  await page.getByRole('button', { name: t.continue }).click();
  await inside(page, texts);
  await page.goto('/account/two-step');
  await expect(page.getByText(t.required)).toBeVisible();
  await expect(page.getByRole('button', { name: t.turnOff })).toHaveCount(0);
  await signOut(page, texts);
  await givePassword(page, texts, who);
  await page.getByRole('button', { name: t.useRecovery }).click();
  await page.getByLabel(t.recovery).fill(codes[0] ?? '');
  await page.getByRole('button', { name: t.stepSubmit, exact: true }).click();
  await inside(page, texts);
});

/** Gives somebody a role of his own that asks for a second factor. */
async function giveAskingRole(username: string): Promise<void> {
  const { users } = await ask<{ users: { nodes: { id: string; username: string }[] } }>('admin', '{ users(last: 100) { nodes { id username } } }');
  const userIds = users.nodes.filter((user) => user.username === username).map(({ id }) => id);
  const { createRole } = await ask<{ createRole: { role: { id: string } } }>('admin', 'mutation ($input: CreateRoleInput!) { createRole(input: $input) { role { id } } }', { input: { name: `Two steps ${username}`, permissions: [] } });
  const roleId = createRole.role.id;
  await ask('admin', 'mutation ($input: RequireSecondFactorInput!) { requireSecondFactor(input: $input) { userErrors { message } } }', { input: { roleId, required: true } });
  const change = { userIds, giveRoles: [{ roleId }] };
  const { previewAssignAccess } = await ask<{ previewAssignAccess: { token: string } }>('admin', 'query ($input: AccessChangeInput!) { previewAssignAccess(input: $input) { token } }', { input: change });
  const { assignAccess } = await ask<{ assignAccess: { userErrors: unknown[] } }>('admin', 'mutation ($input: AssignAccessInput!) { assignAccess(input: $input) { userErrors { message } } }', { input: { ...change, previewToken: previewAssignAccess.token } });
  expect(assignAccess.userErrors).toEqual([]);
}

/** Goes on with Tab until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let n = 0; n < 60; n += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

test('two-step sign-in is turned on and used by keyboard alone, in English', async ({ page }) => {
  const texts = await speak(page, 'en');
  const t = texts.twoStep;
  const who = await registeredCustomer();
  const password = async (): Promise<void> => {
    await tabTo(page, page.getByLabel(texts.auth.username));
    await page.keyboard.type(who.username);
    await tabTo(page, page.getByRole('textbox', { name: texts.auth.password }));
    await page.keyboard.type(who.password);
    await page.keyboard.press('Enter');
  };
  const fromMenu = async (name: string): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name: new RegExp(texts.ui.shell.account) }));
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem', { name, exact: true });
    await expect(item).toBeVisible();
    for (let n = 0; n < 10 && !(await item.evaluate((element) => element === document.activeElement)); n += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  await page.goto('/login');
  await password();
  await fromMenu(texts.ui.shell.account);
  await tabTo(page, page.getByRole('link', { name: texts.account.security.changeOf.replace('{{what}}', t.title) }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: t.turnOn }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.password)).toBeFocused();
  await page.keyboard.type(who.password);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.code)).toBeFocused();
  const secret = await secretOn(page);
  await page.keyboard.type(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t.saved })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.on, { exact: true })).toBeVisible();
  await fromMenu(texts.ui.shell.signOut);
  await expect(page).toHaveURL(/\/login/);
  await password();
  await expect(page.getByLabel(t.code)).toBeFocused();
  await page.keyboard.type(codeOf(secret, 1));
  await page.keyboard.press('Enter');
  await inside(page, texts);
});
