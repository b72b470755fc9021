/** An amount of money: integer fen (1 yuan = 100 fen), within the safe integers. */
export type Fen = number;

const YUAN = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Fen of a yuan text such as "128.5". String arithmetic only. Throws RangeError on anything else. */
export function yuanToFen(text: string): Fen {
  const match = YUAN.exec(text);
  if (!match) throw new RangeError(`not an amount in yuan: ${JSON.stringify(text)}`);
  const [, sign, whole, cents = ''] = match;
  const fen = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
  return assertFen(sign === '-' && fen !== 0 ? -fen : fen);
}

/** Yuan text of fen, always two decimals: 104260 → "1042.60". */
export function fenToYuan(fen: Fen): string {
  assertFen(fen);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Gives the amount back when it is integer fen; throws RangeError otherwise. */
export function assertFen(fen: number): Fen {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an amount in fen: ${fen}`);
  return fen;
}

/**
 * Splits an amount over weights by largest remainder: the parts sum to the whole, no fen is lost or made.
 * Weights are non-negative integers; when all are zero the first part gets everything.
 */
export function allocateFen(total: Fen, weights: readonly number[]): Fen[] {
  assertFen(total);
  if (weights.length === 0) return [];
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0));
  const sign = total < 0 ? -1 : 1;
  const amount = BigInt(Math.abs(total));
  const parts = weights.map((weight, index) => ({ index, floor: (amount * BigInt(weight)) / sum, rest: (amount * BigInt(weight)) % sum }));
  let missing = amount - parts.reduce((a, part) => a + part.floor, 0n);
  const byRest = [...parts].sort((a, b) => (b.rest > a.rest ? 1 : b.rest < a.rest ? -1 : a.index - b.index));
  for (const part of byRest) {
    if (missing === 0n) break;
    part.floor += 1n;
    missing -= 1n;
  }
  return parts.map((part) => (part.floor === 0n ? 0 : sign * Number(part.floor)));
}
