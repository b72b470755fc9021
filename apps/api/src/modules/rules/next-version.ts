import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { RuleSet } from './rule-set.entity.js';
import { currentOf, moveRuleSet } from './rule-set.policy.js';
import { RuleSetState } from './rule-set.transitions.js';
import type { Rule, RuleFamily } from './rule.types.js';

interface Contents {
  rules: readonly Rule[];
  copyOfId?: string | null;
}

/** One at a time begins or publishes a version of a family: whoever else wants to waits at its first one. */
export async function lockFamily(tx: Tx, family: RuleFamily): Promise<void> {
  await tx.em.findOne(RuleSet, { family }, { orderBy: { number: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** A draft of a family with these rules. The family is locked by the caller. */
export async function nextVersion(tx: Tx, family: RuleFamily, { rules, copyOfId = null }: Contents): Promise<RuleSet> {
  const last = await tx.em.findOne(RuleSet, { family }, { fields: ['number'], orderBy: { number: 'desc' }, disableIdentityMap: true });
  return tx.em.create(RuleSet, {
    family, number: (last?.number ?? 0) + 1, state: RuleSetState.DRAFT, current: null, revision: 1, rules: [...rules], copyOfId, createdBy: tx.actor.name, createdAt: tx.now, version: 1,
  } as never);
}

/** Writes what was begun. The very first version of a family has nothing to wait at: who comes second is told so. */
export async function settle(tx: Tx): Promise<void> {
  try {
    await tx.em.flush();
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
    throw error;
  }
}

/** Puts a version in force in place of what is: the database knows of one published version at any moment. */
export async function putInForce(tx: Tx, row: RuleSet, note: string): Promise<void> {
  const before = await tx.em.findOne(RuleSet, { current: currentOf(row.family, RuleSetState.PUBLISHED) });
  if (before) {
    moveRuleSet(before, 'supersede');
    await tx.em.flush();
  }
  Object.assign(row, { state: RuleSetState.PUBLISHED, current: currentOf(row.family, RuleSetState.PUBLISHED), note: note.trim(), publishedBy: tx.actor.name, publishedAt: tx.now });
  await settle(tx);
  await tx.emit({ type: 'RuleSetPublished', subject: { type: 'RuleSet', id: row.id }, data: { number: row.number, note: note.trim() } });
}
