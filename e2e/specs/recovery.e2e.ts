import { ask, expect, test } from '../fixtures.js';
import { codeFor, somebodyNew, speak } from '../identity.js';

const PASSWORD = 'Tea-Garden-88';

// Nobody else in these specs is signed in as them.
const FORGETFUL = [
  { locale: 'zh-CN', username: 'partner', address: '13800138007' },
  { locale: 'zh-TW', username: 'partner', address: 'partner@ordo.example' },
] as const;

for (const { locale, username, address } of FORGETFUL) {
  // Shows S3.2.2.2, S3.3.1.1, S3.3.1.2, S3.3.1.4 (screen /login, screen /recover, operation requestRecovery)
  test(`a forgotten password is recovered by ${address.includes('@') ? 'e-mail' : 'mobile'}, in ${locale}`, async ({ page }) => {
    const { identity: t, auth, ui } = await speak(page, locale);
    const password = `${PASSWORD}-${locale}`;
    await page.goto('/login');
    await page.getByRole('link', { name: t.recover.link }).click();
    await page.getByLabel(t.recover.address).fill(address);
    await page.getByRole('button', { name: t.recover.send }).click();
    await page.locator('input[name=code]').fill(await codeFor(page, address));
    await page.locator('input[name=password]').fill(password);
    await page.locator('input[name=again]').fill(password);
    await page.getByRole('button', { name: t.recover.submit, exact: true }).click();
    await expect(page.getByText(t.recover.done)).toBeVisible();
    await page.getByLabel(auth.username).fill(username);
    await page.getByRole('textbox', { name: auth.password }).fill(password);
    await page.getByRole('button', { name: auth.submit, exact: true }).click();
    await expect(page.getByRole('heading', { name: ui.nav.dashboard, level: 1 })).toBeVisible();
  });
}

test('invited staff accept by the link in the mail, in English', async ({ page }) => {
  const { identity: t, auth, ui } = await speak(page, 'en');
  const who = somebodyNew();
  const { roles } = await ask<{ roles: { nodes: { id: string; code: string }[] } }>('admin', '{ roles(first: 50) { nodes { id code } } }');
  const input = { displayName: 'Qian Jin', email: who.email, mobile: who.mobile, roleIds: roles.nodes.filter(({ code }) => code === 'clerk').map(({ id }) => id) };
  await ask('admin', 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { invitation { id } userErrors { message } } }', { input });
  await page.goto('/demo/mailbox');
  await page.getByRole('listitem').filter({ hasText: who.email }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: t.invitation.title, level: 1 })).toBeVisible();
  await page.getByLabel(t.register.username).fill(who.username);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('input[name=again]').fill(PASSWORD);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: t.invitation.send }).click();
  await page.getByLabel(t.register.mobileCode).fill(await codeFor(page, who.mobile));
  await page.getByLabel(t.register.emailCode).fill(await codeFor(page, who.email));
  await page.getByRole('button', { name: t.invitation.submit }).click();
  await expect(page.getByText(t.invitation.done)).toBeVisible();
  await page.getByLabel(auth.username).fill(who.username);
  await page.getByRole('textbox', { name: auth.password }).fill(PASSWORD);
  await page.getByRole('button', { name: auth.submit, exact: true }).click();
  await expect(page.getByRole('heading', { name: ui.nav.dashboard, level: 1 })).toBeVisible();
});

// Shows S3.3.2.3 (screen /recover)
test('an address without an account is answered the same, and the page leads to customer service, in English', async ({ page }) => {
  const { identity: t } = await speak(page, 'en');
  await page.goto('/login');
  await page.getByRole('link', { name: t.recover.link }).click();
  await expect(page.getByText(t.recover.trouble)).toBeVisible();
  await page.getByLabel(t.recover.address).fill('nobody-at-all@mail.example');
  await page.getByRole('button', { name: t.recover.send }).click();
  await expect(page.getByText(t.recover.sent)).toBeVisible();
});
