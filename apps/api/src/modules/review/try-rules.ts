import type { EntityManager } from '@mikro-orm/sql';
import { factReader, pastOrders, pastOrdersBegin } from '../orders/index.js';
import { RuleOutcome, TrialSheet, type TrialFindings, type TrialWanted } from '../rules/index.js';
import { decideReview } from './decide-review.js';

/** Decides about the orders placed in a span by two sets of rules, page by page, and counts where they differ. Changes nothing. */
export async function tryRules(em: EntityManager, { before, after, from, to, kept }: TrialWanted): Promise<TrialFindings> {
  const sheet = new TrialSheet(Object.values(RuleOutcome));
  const factsOf = factReader(em, [...before, ...after]);
  for await (const page of pastOrders(em, await pastOrdersBegin(em, from, to), to)) {
    const facts = await factsOf(page);
    for (const { id, orderNo } of page) {
      const snapshot = { values: facts.get(id) ?? {}, releasedReasons: [] };
      const [was, is] = [decideReview(before, snapshot), decideReview(after, snapshot)];
      sheet.add(orderNo, { outcome: was.outcome, rule: was.rule?.name ?? null }, { outcome: is.outcome, rule: is.rule?.name ?? null });
    }
    await kept(sheet);
  }
  return sheet.found();
}
