import { LOCALES } from '@ordo/i18n';
import { expect, test } from '../fixtures.js';
import { codeFor, somebodyNew, speak } from '../identity.js';

const PASSWORD = 'Tea-Garden-88';

for (const locale of LOCALES) {
  // Shows S3.1.1.1, S3.1.1.2, S3.1.1.3, S3.1.1.4, S3.1.1.5, S3.1.1.12, S3.1.1.13 (screen /login, screen /register, operation requestRegistration, operation register)
  test(`somebody registers with both codes and signs in, in ${locale}`, async ({ page }) => {
    const { identity: t, auth, mine } = await speak(page, locale);
    const who = somebodyNew();
    await page.goto('/login');
    await page.getByRole('link', { name: t.register.link }).click();
    await expect(page.getByRole('heading', { name: t.register.title, level: 1 })).toBeVisible();
    await page.getByLabel(t.register.username).fill(who.username);
    await page.getByLabel(t.register.mobile).fill(who.mobile);
    await page.getByLabel(t.register.email).fill(who.email);
    await page.locator('input[name=password]').fill(PASSWORD);
    await page.locator('input[name=again]').fill(`${PASSWORD}x`);
    await page.getByRole('button', { name: t.register.submit, exact: true }).click();
    await expect(page.getByText(t.register.differs)).toBeVisible();
    await expect(page.getByText(t.register.consentMissing)).toBeVisible();
    await page.locator('input[name=again]').fill(PASSWORD);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: t.register.submit, exact: true }).click();
    await page.getByLabel(t.register.mobileCode).fill(await codeFor(page, who.mobile));
    await page.getByLabel(t.register.emailCode).fill(await codeFor(page, who.email));
    await page.getByRole('button', { name: t.register.finish }).click();
    await expect(page.getByText(t.register.done)).toBeVisible();
    await page.getByLabel(auth.username).fill(who.username);
    await page.getByRole('textbox', { name: auth.password }).fill(PASSWORD);
    await page.getByRole('button', { name: auth.submit, exact: true }).click();
    await expect(page.getByRole('heading', { name: mine.title, level: 1 })).toBeVisible();
  });
}

test('the keyboard alone is enough, and what was filled in is kept on the way back', async ({ page }) => {
  const { identity: t } = await speak(page, 'zh-CN');
  const who = somebodyNew();
  await page.goto('/register');
  await page.getByLabel(t.register.username).focus();
  await page.keyboard.type(who.username);
  for (const text of [who.mobile, who.email, PASSWORD]) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  // Over the button that shows the password.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.register.mobileCode)).toBeFocused();
  await page.keyboard.type('000000');
  await page.keyboard.press('Tab');
  await page.keyboard.type('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(t.register.mobileCode)).toBeFocused();
  await expect(page.getByLabel(t.register.mobileCode)).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: t.register.change }).press('Enter');
  await expect(page.getByLabel(t.register.email)).toHaveValue(who.email);
});

// Shows S3.1.1.10 (screen /agreement, screen /privacy)
test('the two documents are pages with their version', async ({ page }) => {
  const { identity: t } = await speak(page, 'en');
  for (const [path, title] of [['/agreement', t.legal.agreement], ['/privacy', t.legal.privacy]] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(page.getByText(/Version \d{4}-\d\d-\d\d/)).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(5);
  }
});
