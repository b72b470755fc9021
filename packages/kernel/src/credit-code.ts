/** Signs of a unified social credit code (GB 32100-2015): no I, O, S, V, Z, which look like digits. */
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const BASE = 31;
const FACTOR = 3;

/** The code as it is kept: widths, case and blanks mended. */
export function normaliseCreditCode(text: string): string {
  return text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}

/** Whether a text is a unified social credit code, which is a company's tax number: its last sign checks the others. */
export function isCreditCode(text: string): boolean {
  const code = normaliseCreditCode(text);
  if (code.length !== LENGTH || [...code].some((sign) => !SIGNS.includes(sign))) return false;
  return code.at(-1) === creditCodeCheck(code.slice(0, -1));
}

/** The check sign of the first 17 signs: each counts with a power of 3, modulo 31. */
export function creditCodeCheck(signs: string): string {
  let sum = 0;
  let weight = 1;
  for (const sign of signs) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * FACTOR) % BASE;
  }
  return SIGNS[(BASE - (sum % BASE)) % BASE] ?? '';
}
