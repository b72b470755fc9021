import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { RuleSet } from './rule-set.entity.js';
import { currentOf } from './rule-set.policy.js';
import { RuleSetState } from './rule-set.transitions.js';
import type { Rule, RuleFamily } from './rule.types.js';

/** A published version: its rules never change. */
export interface RulesInForce {
  id: string;
  number: number;
  rules: readonly Rule[];
}

/** The published rules of a family; undefined while nobody has published any. One statement. */
export async function rulesInForce(tx: Pick<Tx, 'em'>, family: RuleFamily): Promise<RulesInForce | undefined> {
  const [row] = await lookAt(tx, RuleSet, { columns: ['id', 'number', 'rules'], where: { current: currentOf(family, RuleSetState.PUBLISHED) }, limit: 1 });
  return row && { id: row.id, number: row.number, rules: rowJson<Rule[]>(row.rules) };
}
