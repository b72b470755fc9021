import { dictionary } from '@zxcvbn-ts/language-common';

// Some 49,000, the most used first.
const RANKED: readonly string[] = dictionary['passwords-common'];
const ALL = new Set(RANKED);
const FIRST = new Set(RANKED.slice(0, 3_000));

const LEET: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'i', '!': 'i', '0': 'o', '$': 's', '5': 's', '7': 't' };

/** Whether it is one of those that everybody tries first, also in the usual disguises: P@ssw0rd, Welcome1!. */
export function isCommonPassword(password: string): boolean {
  const lower = password.toLowerCase();
  if (ALL.has(lower)) return true;
  const core = lower.replace(/[^\p{L}]+$/u, '').replace(/^[^\p{L}]+/u, '');
  const plain = (text: string): string => [...text].map((character) => LEET[character] ?? character).join('');
  return [core, plain(core), plain(lower), plain(lower).replace(/[^\p{L}]+$/u, '')].some((text) => text.length >= 4 && FIRST.has(text));
}
