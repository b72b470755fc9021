import type { RequestContext } from '../../platform/context.js';
import type { Tx } from '../../platform/command/tx.js';
import type { RefusalDetail } from '../../platform/errors.js';
import type { Rule, RuleFamily } from './rule.types.js';

/** What the higher module that acts on a family's decisions brings along. */
export interface FamilyWork {
  /** Job that tries a draft over past orders: `{ ruleSetId, days }`. */
  trialJob: string;
  /** Reasons of a hold that its rules may name. */
  reasons?: readonly string[];
  /** Rules in force while nobody has published any. */
  defaults?: readonly Rule[];
  /** What is wrong with what its rules name: things that only the higher module knows. */
  problemsOf?: (tx: Tx, rules: readonly Rule[]) => Promise<RefusalDetail[]>;
  /** How often these rules decided since then, in orders that the caller may see, by the rule's key. */
  hitsOf: (ctx: RequestContext, keys: readonly string[], since: Date) => Promise<{ key: string; count: number; given?: number | null }[]>;
}

const works = new Map<RuleFamily, FamilyWork>();

/** A higher module takes on a family of rules. */
export function actOnFamily(family: RuleFamily, work: FamilyWork): void {
  works.set(family, work);
}

/** What acts on a family; throws when nothing does. */
export function familyWork(family: RuleFamily): FamilyWork {
  const work = works.get(family);
  if (!work) throw new Error(`nothing acts on ${family} rules`);
  return work;
}
