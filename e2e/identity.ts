import type { Page } from '@playwright/test';
import type { Locale } from '@ordo/i18n';
import en from '@ordo/i18n/screen/en';
import zhCN from '@ordo/i18n/screen/zh-CN';
import zhTW from '@ordo/i18n/screen/zh-TW';
import { expect } from './fixtures.js';

export const TEXTS = { 'zh-CN': zhCN, 'zh-TW': zhTW, en } as const;

/** A page that speaks the language from the start. */
export async function speak(page: Page, locale: Locale): Promise<(typeof TEXTS)[Locale]> {
  await page.addInitScript((chosen) => localStorage.setItem('ordo.locale', chosen), locale);
  return TEXTS[locale];
}

/** Six digits that the mailbox of the demo shows for an address: what a person would read from his phone. */
export async function codeFor(page: Page, address: string): Promise<string> {
  const mailbox = await page.context().newPage();
  await mailbox.goto('/demo/mailbox');
  const message = mailbox.getByRole('listitem').filter({ hasText: address }).first();
  await expect(message).toContainText(/\d{6}/);
  const text = (await message.textContent()) ?? '';
  await mailbox.close();
  const code = /(?<!\d)\d{6}(?!\d)/.exec(text.replaceAll(address, ''))?.[0];
  if (!code) throw new Error(`no code for ${address} in: ${text}`);
  return code;
}

/** Numbers and names that nobody in the demo has. */
export function somebodyNew(): { username: string; mobile: string; email: string } {
  const stamp = String(Date.now()).slice(-8);
  return { username: `guest.${stamp}`, mobile: `139${stamp}`, email: `guest${stamp}@mail.example` };
}
