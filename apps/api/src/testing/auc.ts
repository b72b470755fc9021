/**
 * How well a time tells known from unknown: the chance that a known one took longer than an unknown one (area under the ROC
 * curve, by Mann-Whitney's U). 0.5 is a coin, 1 is certain.
 */
export function auc(known: readonly number[], unknown: readonly number[]): number {
  const all = [...known.map((time) => ({ time, isKnown: true })), ...unknown.map((time) => ({ time, isKnown: false }))].toSorted((a, b) => a.time - b.time);
  const ranks = all.reduce((sum, { isKnown }, index) => sum + (isKnown ? index + 1 : 0), 0);
  return (ranks - (known.length * (known.length + 1)) / 2) / (known.length * unknown.length);
}
