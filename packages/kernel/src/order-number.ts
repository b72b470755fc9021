import { chinaDay } from './china-time.js';

// Damm's totally anti-symmetric quasigroup: catches every single wrong digit and every swap of neighbours.
const DAMM = [
  '0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790',
] as const;

function dammDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(DAMM[interim]?.[Number(digit)]);
  return String(interim);
}

/** The number of a paper: letters that say what it is, the China day, a serial of six digits (the caller's choice, 0–999999), a check digit. */
export function makePaperNumber(letters: string, at: Date, serial: number): string {
  const digits = `${chinaDay(at).slice(2).replaceAll('-', '')}${String(serial).padStart(6, '0')}`;
  return `${letters}${digits}${dammDigit(digits)}`;
}

/** An order number: `OM`, and then as every paper's. */
export function makeOrderNumber(at: Date, serial: number): string {
  return makePaperNumber('OM', at, serial);
}

/** Whether a text is one of our numbers, its check digit right. */
export function isOrderNumber(text: string): boolean {
  return /^OM\d{13}$/.test(text) && dammDigit(text.slice(2)) === '0';
}

/** A number as a person may have typed it: full-width signs, blanks and lower case are mended. */
export function normaliseOrderNumber(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** Our numbers in a free text, such as the remark of a bank transfer (S5.1.6). */
export function findOrderNumbers(text: string): string[] {
  return [...new Set(text.normalize('NFKC').toUpperCase().match(/OM\d{13}(?!\d)/g) ?? [])].filter(isOrderNumber);
}
