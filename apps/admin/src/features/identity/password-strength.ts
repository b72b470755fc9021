/** What of the policy can be seen while typing; the list of common passwords is the server's. */
export type VisibleRule = 'LETTERS_DIGITS_SPECIALS' | 'THREE_CLASSES' | 'NO_RUNS' | 'NOT_PERSONAL';

const CLASSES = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u] as const;
const SIZES = [26, 26, 10, 33] as const;
// Bits of guessing at which it goes up a step: about a second, a day, a year and a lifetime of guessing.
const STEPS = [30, 45, 60, 80] as const;
const LEAST_PERSONAL = 4;

const codesOf = (password: string): number[] => [...password.toLowerCase()].map((character) => character.codePointAt(0) ?? 0);
const continues = (code: number, before: number | undefined): boolean => before !== undefined && Math.abs(code - before) <= 1;

/** How hard a password is to guess by trying, 0 to 4: what repeats or goes on from the character before counts little. */
export function strengthOf(password: string): 0 | 1 | 2 | 3 | 4 {
  const codes = codesOf(password);
  const size = CLASSES.reduce((sum, kind, index) => sum + (kind.test(password) ? (SIZES[index] ?? 0) : 0), 0);
  const fresh = codes.filter((code, index) => !continues(code, codes[index - 1])).length;
  const distinct = new Set(codes).size;
  const bits = Math.min(fresh, distinct * 1.5) * Math.log2(Math.max(size, 2));
  return STEPS.filter((step) => bits >= step).length as 0 | 1 | 2 | 3 | 4;
}

/** Whether a rule is met by what has been typed. */
export function meetsRule(rule: VisibleRule, password: string, personal: readonly string[]): boolean {
  const [upper, lower, digit, special] = CLASSES.map((kind) => kind.test(password));
  switch (rule) {
    case 'LETTERS_DIGITS_SPECIALS':
      return /\p{L}/u.test(password) && Boolean(digit) && Boolean(special);
    case 'THREE_CLASSES':
      return [upper, lower, digit, special].filter(Boolean).length >= 3;
    case 'NO_RUNS':
      return !hasRun(codesOf(password));
    case 'NOT_PERSONAL':
      return !personal.some((text) => text.length >= LEAST_PERSONAL && password.toLowerCase().includes(text.toLowerCase()));
  }
}

function hasRun(codes: readonly number[]): boolean {
  return codes.some((code, index) => [0, 1, -1].some((step) => index >= 3 && [1, 2, 3].every((back) => codes[index - back] === code - back * step)));
}
