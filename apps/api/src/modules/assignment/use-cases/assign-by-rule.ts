import { command } from '../../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { holdersOf } from '../../access/index.js';
import { factsOf, Order, scopeOf, seesOrder, waitsForPerson } from '../../orders/index.js';
import { RuleFamily, rulesInForce } from '../../rules/index.js';
import { Absence } from '../absence.entity.js';
import { AssignmentDecision } from '../assignment-decision.entity.js';
import { isAway } from '../assignment.policy.js';
import { chooseClerk } from '../choose-clerk.js';
import { readClerkFacts } from '../read-clerk-facts.js';

/**
 * Has the published rules pick who works on an order that waits for a person, and keeps why. An order that somebody who is
 * there works on, or that somebody has put into a queue, is left as it is; without published rules nothing happens.
 */
export const assignByRule = command('assignByRule', async (tx, { orderId }: { orderId: string }) => {
  const { id: ruleSetId, number: ruleSetNumber, rules } = await rulesInForce(tx, RuleFamily.CLERK);
  if (ruleSetId === null || ruleSetNumber === null) return {};
  const order = await loadForUpdate(tx, Order, orderId);
  if (!waitsForPerson(order) || (await isInHand(tx, order))) return {};
  const values = (await factsOf(tx.em, [order], rules)).get(orderId) ?? {};
  const facts = await readClerkFacts(tx.em, order, rules, { values, now: tx.now });
  const { clerk, team, rule, trace } = chooseClerk(rules, facts);
  const { shopId, warehouseId = null, customerId = null } = order;
  tx.em.create(AssignmentDecision, {
    orderId, shopId, warehouseId, customerId, ruleSetId, ruleSetNumber, ruleKey: rule?.key ?? null, assigneeId: clerk?.id ?? null, teamId: team?.id ?? null, facts, trace, decidedAt: tx.now,
  } as never);
  order.assigneeId = clerk?.id ?? null;
  if (team) order.teamId = team.id;
  const to = clerk?.name ?? team?.name;
  if (rule && to) await tx.emit({ type: 'OrderAssignedByRule', subject: { type: 'Order', id: orderId }, data: { orderNo: order.orderNo, rule: rule.name, version: ruleSetNumber, to }, scope: scopeOf(order) });
  return {};
});

/** Somebody who can go on with it has it, or it stands in a queue that somebody takes from. */
async function isInHand(tx: Tx, order: Order): Promise<boolean> {
  if (!order.assigneeId) return Boolean(order.teamId);
  const [clerk] = await holdersOf(tx.em, 'assignment:take', tx.now, [order.assigneeId]);
  return clerk !== undefined && seesOrder(clerk.scope, order) && !isAway(await tx.em.findOne(Absence, { userId: clerk.id }), tx.now);
}
