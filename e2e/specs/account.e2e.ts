import type { Page } from '@playwright/test';
import { expect, expectToast, pageOf, test } from '../fixtures.js';
import { codeFor, somebodyNew, speak, TEXTS } from '../identity.js';

const PASSWORD = 'Tea-Garden-88';
const t = TEXTS['zh-CN'];

/** Somebody who registered just now, in the language given, and waits at the sign-in page. */
async function register(page: Page): Promise<ReturnType<typeof somebodyNew>> {
  const who = somebodyNew();
  await speak(page, 'zh-CN');
  await page.goto('/register');
  await page.getByLabel(t.identity.register.username).fill(who.username);
  await page.getByLabel(t.identity.register.mobile).fill(who.mobile);
  await page.getByLabel(t.identity.register.email).fill(who.email);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('input[name=again]').fill(PASSWORD);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: t.identity.register.submit, exact: true }).click();
  await page.getByLabel(t.identity.register.mobileCode).fill(await codeFor(page, who.mobile));
  await page.getByLabel(t.identity.register.emailCode).fill(await codeFor(page, who.email));
  await page.getByRole('button', { name: t.identity.register.finish }).click();
  await expect(page.getByText(t.identity.register.done)).toBeVisible();
  return who;
}

async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.goto('/login');
  await page.locator('input[autocomplete=username]').fill(username);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.locator('button[type=submit]').click();
  await expect(page).not.toHaveURL(/login/);
}

test.setTimeout(180_000);

// Shows S3.1.2.3 (screen /account, operation requestContactChange, operation changeContact)
test('a customer changes his e-mail with a code, ends his other session, and keeps his language over browsers', async ({ page, browser }) => {
  const who = await register(page);
  await signIn(page, who.username);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, who.username);

  await page.getByRole('button', { name: new RegExp(t.ui.shell.account) }).click();
  await page.getByRole('menuitem', { name: t.ui.shell.account, exact: true }).click();
  await expect(page.getByRole('heading', { name: t.account.title, level: 1 })).toBeVisible();
  await page.getByRole('button', { name: t.account.security.changeOf.replace('{{what}}', t.account.security.EMAIL) }).click();
  const next = `new${who.email}`;
  await page.getByLabel(t.account.contact.newEMAIL).fill(next);
  await page.getByLabel(t.account.ownPassword).fill('guess');
  await page.getByRole('button', { name: t.account.contact.send }).click();
  await expect(page.getByLabel(t.account.ownPassword)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(t.account.ownPassword).fill(PASSWORD);
  await page.getByRole('button', { name: t.account.contact.send }).click();
  await page.getByLabel(t.account.contact.code).fill(await codeFor(page, next));
  await page.getByRole('button', { name: t.account.contact.verb, exact: true }).click();
  await expectToast(page, t.account.contact.done);
  await expect(page.getByText('n***@mail.example')).toBeVisible();
  // The old address is told, and the other browser is out.
  const mailbox = await page.context().newPage();
  await mailbox.goto('/demo/mailbox');
  await expect(mailbox.getByRole('listitem').filter({ hasText: who.username }).filter({ hasText: ` ${who.email}` }).first()).toContainText('更换');
  await mailbox.close();
  // It leaves for the sign-in page by itself, as soon as it hears of it.
  await expect(other).toHaveURL(/login/, { timeout: 20_000 });

  await signIn(other, who.username);
  await page.reload();
  const sessions = page.getByRole('region', { name: t.access.sessions }).getByRole('row');
  await expect(sessions).toHaveCount(3);
  await sessions.getByRole('button', { name: /结束会话/ }).click();
  await expect(sessions).toHaveCount(2);
  // It leaves for the sign-in page by itself, as soon as it hears of it.
  await expect(other).toHaveURL(/login/, { timeout: 20_000 });

  await page.getByLabel(t.ui.shell.language, { exact: true }).last().selectOption('en');
  await expect(page.getByRole('heading', { name: TEXTS.en.account.title, level: 1 })).toBeVisible();
  await signIn(other, who.username);
  await other.goto('/account');
  await expect(other.getByRole('heading', { name: TEXTS.en.account.title, level: 1 })).toBeVisible();
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
});

test('a customer takes a copy of his data and deletes his account; nobody can sign in by it any more', async ({ page }) => {
  const who = await register(page);
  await signIn(page, who.username);
  await page.goto('/account');
  await page.getByRole('button', { name: t.account.export.verb }).click();
  await page.getByLabel(t.account.ownPassword).fill(PASSWORD);
  await page.getByRole('dialog').getByRole('button', { name: t.account.export.verb }).click();
  const link = page.getByRole('link', { name: t.account.export.download });
  await expect(link).toBeVisible();
  const download = page.waitForEvent('download');
  await link.click();
  expect((await download).suggestedFilename()).toBe('ordo-personal-data.json');
  await page.getByRole('button', { name: t.account.erase.verb }).click();
  await expect(page.getByRole('dialog')).toContainText(t.account.erase.books);
  await page.getByLabel(t.account.ownPassword).fill(PASSWORD);
  await page.getByRole('dialog').getByRole('button', { name: t.account.erase.verb }).click();
  await expect(page).toHaveURL(/login/);
  await page.locator('input[autocomplete=username]').fill(who.username);
  await page.locator('input[autocomplete=current-password]').fill(PASSWORD);
  await page.locator('button[type=submit]').click();
  await expect(page.getByText('用户名或密码不正确')).toBeVisible();
});

// Shows S8.2.3.1 (screen /system/users, operation endSession)
test('an administrator sees where somebody is signed in and ends it', async ({ page, browser }) => {
  const who = await register(page);
  await signIn(page, who.username);
  const admin = await pageOf(browser, 'admin');
  await admin.goto('/system/users?size=100');
  await admin.getByRole('gridcell', { name: who.username }).first().click();
  await admin.keyboard.press(' ');
  const drawer = admin.getByRole('dialog');
  await drawer.getByRole('button', { name: /结束会话/ }).click();
  await expect(drawer.getByText(t.access.noSessions)).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/login/);
});
