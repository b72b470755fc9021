import { sql } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { newId } from '../../platform/ids.js';
import type { Rule } from '../rules/index.js';
import { GiftUse } from './gift-use.entity.js';

/** Pieces that these rules have given of their limited numbers, by key. */
export async function givenOf(tx: Pick<Tx, 'em'>, keys: readonly string[]): Promise<Map<string, number>> {
  if (keys.length === 0) return new Map();
  return new Map((await lookAt(tx, GiftUse, { columns: ['ruleKey', 'given'], where: { ruleKey: { $in: [...keys] } } })).map(({ ruleKey, given }) => [ruleKey, given]));
}

/** Counts pieces against the limited number of a rule: one conditional UPDATE decides. False when there are not so many left. */
export async function countGift(tx: Tx, rule: Rule, pieces: number): Promise<boolean> {
  const total = rule.gift?.total ?? null;
  if (total === null) return true;
  const take = (): Promise<number> => updateRows(tx, GiftUse, { where: { ruleKey: rule.key, given: { $lte: total - pieces } }, set: { given: sql`given + ${pieces}` } });
  if ((await take()) === 1) return true;
  // The very first piece of a rule has no row to count on; of two at once the second finds the first's.
  await tx.em.createQueryBuilder(GiftUse).insert({ id: newId(), ruleKey: rule.key, given: 0 }).onConflict(['ruleKey'] as never).ignore().execute();
  return (await take()) === 1;
}

/** Gives pieces back that were counted against the limited number of a rule. */
export async function uncountGift(tx: Tx, ruleKey: string, pieces: number): Promise<void> {
  await updateRows(tx, GiftUse, { where: { ruleKey, given: { $gte: pieces } }, set: { given: sql`given - ${pieces}` } });
}
