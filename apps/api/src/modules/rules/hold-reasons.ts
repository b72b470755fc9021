import type { RuleFamily } from './rule.types.js';

const reasons = new Map<RuleFamily, readonly string[]>();

/** The higher module that acts on a family's decisions says which reasons of a hold it knows. */
export function knowReasons(family: RuleFamily, known: readonly string[]): void {
  reasons.set(family, known);
}

export function reasonsOf(family: RuleFamily): readonly string[] {
  return reasons.get(family) ?? [];
}
