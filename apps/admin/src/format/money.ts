/** `¥1,042.60` of the decimal string "1042.60". No floating point is involved. */
export function formatYuan(amount: string): string {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount);
  if (!match) return amount;
  const [, sign, whole = '0', cents = ''] = match;
  return `${sign}¥${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`;
}

/** Sum of decimal strings in yuan, exact. */
export function sumYuan(amounts: readonly string[]): string {
  const fen = amounts.reduce((sum, amount) => {
    const [whole = '0', cents = ''] = amount.replace('-', '').split('.');
    const value = Number(whole) * 100 + Number(cents.padEnd(2, '0'));
    return sum + (amount.startsWith('-') ? -value : value);
  }, 0);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
