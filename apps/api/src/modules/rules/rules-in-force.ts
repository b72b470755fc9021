import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { familyWork } from './families.js';
import { RuleSet } from './rule-set.entity.js';
import { currentOf } from './rule-set.policy.js';
import { RuleSetState } from './rule-set.transitions.js';
import type { Rule, RuleFamily } from './rule.types.js';

/** A published version, whose rules never change; without id and number the rules that the family comes with. */
export interface RulesInForce {
  id: string | null;
  number: number | null;
  rules: readonly Rule[];
}

/** The rules of a family that decide now. One statement. */
export async function rulesInForce(tx: Pick<Tx, 'em'>, family: RuleFamily): Promise<RulesInForce> {
  const [row] = await lookAt(tx, RuleSet, { columns: ['id', 'number', 'rules'], where: { current: currentOf(family, RuleSetState.PUBLISHED) }, limit: 1 });
  return row ? { id: row.id, number: row.number, rules: rowJson<Rule[]>(row.rules) } : { id: null, number: null, rules: familyWork(family).defaults ?? [] };
}
