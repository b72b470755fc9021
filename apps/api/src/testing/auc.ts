/** How well times tell known from unknown: 0.5 is a coin, 1 is certain. */
export function auc(known: readonly number[], unknown: readonly number[]): number {
  const slower = known.map((a) => unknown.reduce((sum, b) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0));
  return slower.reduce((sum, each) => sum + each, 0) / (known.length * unknown.length);
}
