import { command } from '../../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { approveOrder, factsOf, HoldReason, leaveToPerson, Order, OrderHold, placeHold, scopeOf, sendToFinance, whyNot } from '../../orders/index.js';
import { RuleFamily, RuleOutcome, rulesInForce, type Rule } from '../../rules/index.js';
import { decideReview } from '../decide-review.js';
import { ReviewDecision } from '../review-decision.entity.js';

/**
 * Has the published rules decide about an order that waits for review, does what they say and keeps why. Without
 * published rules, and for an order that no longer waits, nothing happens.
 */
export const reviewOrder = command('reviewOrder', async (tx, { orderId }: { orderId: string }) => {
  const inForce = await rulesInForce(tx, RuleFamily.REVIEW);
  const { id: ruleSetId, number: ruleSetNumber } = inForce;
  const order = await loadForUpdate(tx, Order, orderId);
  if (ruleSetId === null || ruleSetNumber === null) {
    await leaveToPerson(tx, order);
    return {};
  }
  if (whyNot('approve', order)) return {};
  const facts = { values: (await factsOf(tx.em, [order], inForce.rules)).get(orderId) ?? {}, releasedReasons: await releasedReasons(tx, orderId, inForce.rules) };
  const { rule, outcome, tried } = decideReview(inForce.rules, facts);
  const { shopId, warehouseId = null, customerId = null } = order;
  tx.em.create(ReviewDecision, {
    orderId, shopId, warehouseId, customerId, ruleSetId, ruleSetNumber, ruleKey: rule?.key ?? null, outcome, facts, tried, decidedAt: tx.now,
  } as never);
  if (rule && outcome !== RuleOutcome.LEAVE) {
    await tx.emit({ type: 'OrderReviewed', subject: { type: 'Order', id: orderId }, data: { orderNo: order.orderNo, rule: rule.name, version: ruleSetNumber, outcome }, scope: scopeOf(order) });
    await carryOut(tx, order, rule);
  } else {
    await leaveToPerson(tx, order);
  }
  return {};
});

async function carryOut(tx: Tx, order: Order, rule: Rule): Promise<void> {
  if (rule.outcome === RuleOutcome.APPROVE) await approveOrder.run(tx, { orderId: order.id });
  if (rule.outcome === RuleOutcome.FINANCE_REVIEW) await sendToFinance(tx, order);
  if (rule.outcome === RuleOutcome.HOLD) await placeHold(tx, order.id, HoldReason[rule.reason as HoldReason], rule.name);
}

async function releasedReasons(tx: Tx, orderId: string, rules: readonly Rule[]): Promise<string[]> {
  if (!rules.some(({ enabled, outcome }) => enabled && outcome === RuleOutcome.HOLD)) return [];
  const holds = await lookAt(tx, OrderHold, { columns: ['reason'], where: { orderId, releasedAt: { $ne: null } } });
  return [...new Set(holds.map(({ reason }) => reason))].toSorted();
}
