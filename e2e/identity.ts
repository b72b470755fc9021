import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { LEGAL_VERSIONS, type Locale } from '@ordo/i18n';
import en from '@ordo/i18n/screen/en';
import zhCN from '@ordo/i18n/screen/zh-CN';
import zhTW from '@ordo/i18n/screen/zh-TW';
import { ask, expect } from './fixtures.js';

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
  const stamp = String(Date.now() + Math.trunc(Math.random() * 10_000)).slice(-8);
  return { username: `guest.${stamp}`, mobile: `139${stamp}`, email: `guest${stamp}@mail.example` };
}

interface Challenge {
  algorithm: string;
  challenge: string;
  salt: string;
  maxNumber: number;
  signature: string;
}

/** Does what the browser does: finds the number that was hashed. */
function proofOf({ maxNumber, ...challenge }: Challenge): string {
  for (let number = 0; number <= maxNumber; number += 1) {
    const hash = createHash('sha256').update(`${challenge.salt}${number}`).digest('hex');
    if (hash === challenge.challenge) return Buffer.from(JSON.stringify({ ...challenge, number })).toString('base64');
  }
  throw new Error('the challenge has no solution');
}

/** A customer who has registered, for specs that change how he signs in. */
export async function registeredCustomer(): Promise<{ username: string; password: string }> {
  const who = somebodyNew();
  const { humanChallenge } = await ask<{ humanChallenge: Challenge }>('admin', '{ humanChallenge { algorithm challenge salt maxNumber signature } }');
  const addresses = { mobile: who.mobile, email: who.email };
  const { requestRegistration } = await ask<{ requestRegistration: { ticket: string } }>('admin', 'mutation ($input: RequestRegistrationInput!) { requestRegistration(input: $input) { ticket } }', { input: { ...addresses, humanProof: proofOf(humanChallenge) } });
  const codeTo = async (address: string): Promise<string | undefined> => {
    const { demoMessages } = await ask<{ demoMessages: { to: string; text: string }[] }>('admin', '{ demoMessages { to text } }');
    return /(?<!\d)\d{6}(?!\d)/.exec(demoMessages.find(({ to }) => to === address)?.text ?? '')?.[0];
  };
  await expect.poll(() => codeTo(who.mobile)).toBeDefined();
  await expect.poll(() => codeTo(who.email)).toBeDefined();
  const password = 'Tea-Garden-88';
  const input = {
    ticket: requestRegistration.ticket, username: who.username, password, mobileCode: await codeTo(who.mobile), emailCode: await codeTo(who.email),
    agreementVersion: LEGAL_VERSIONS.agreement, privacyVersion: LEGAL_VERSIONS.privacy,
  };
  const { register } = await ask<{ register: { username: string | null; userErrors: { message: string }[] } }>('admin', 'mutation ($input: RegisterInput!) { register(input: $input) { username userErrors { message } } }', { input });
  if (!register.username) throw new Error(JSON.stringify(register.userErrors));
  return { username: who.username, password };
}
