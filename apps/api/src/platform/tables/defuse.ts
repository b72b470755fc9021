// What a spreadsheet would run instead of showing it, full-width forms included.
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** A text that no spreadsheet takes for a formula. Plain numbers stay numbers. */
export function defuse(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}
