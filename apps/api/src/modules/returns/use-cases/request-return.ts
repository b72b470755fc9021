import { addWorkingDays } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { mayDo } from '../../../platform/principal.js';
import { Sku, type ProductCategory } from '../../catalog/index.js';
import { Order } from '../../orders/index.js';
import { loadOrderReturns, paidOrder, remainingOf, returnablesOf, rulesInForce, tellOrder, type OrderReturns, type Returnable } from '../order-returns.js';
import { ReturnLine } from '../return-line.entity.js';
import { Return } from '../return.entity.js';
import type { RequestReturnInput } from '../return.inputs.js';
import { refundFor } from '../return.money.js';
import { againstPolicy, impossible, ruleFor, type ReturnRequestFacts, type ReturnRules } from '../return.rules.js';
import { ReturnKind, ReturnState } from '../return.transitions.js';
import { tellReturn } from '../settle-return.js';

const REVIEW_WORKING_DAYS = 1;

interface Wanted extends Returnable {
  /** Its place in the input. */
  index: number;
  quantity: number;
}

const keyOf = ({ line, component }: Returnable): string => component?.id ?? line.id;
const goodsOf = ({ line, component }: Returnable): { skuId: string | null; skuCode: string; title: string } => {
  const { skuId = null, skuCode, title } = component ?? line;
  return { skuId, skuCode, title };
};

interface Basis {
  all: OrderReturns;
  wanted: readonly Wanted[];
  rules: ReturnRules;
}

/**
 * Asks to give pieces of a delivered order back (S7.2.1): by its customer, or by service for him. Refused with what the
 * policy says, unless who asks may review returns and says why it is taken all the same (DQ4).
 */
export const requestReturn = command('requestReturn', async (tx, input: RequestReturnInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'] });
  const all = await loadOrderReturns(tx, order.id);
  const wanted = wantedLines(all, input);
  const rules = await rulesInForce(tx);
  await assertAllowed(tx, input, rules, await factsOf(tx, order, all, wanted, input));
  const row = addReturn(tx, order, input, { all, wanted, rules });
  await tellReturn(tx, row, 'ReturnRequested', { reason: input.reason });
  await tellOrder(tx, order.id);
  return { return: ref(Return, row.id) };
});

/** What is asked for, piece by piece of what can be given back by itself: whole sets are their components. */
function wantedLines(all: OrderReturns, input: RequestReturnInput): Wanted[] {
  const seen = new Set<string>();
  return input.lines.flatMap(({ orderLineId, componentId, quantity }, index) => {
    const at = (name: string): string[] => ['lines', String(index), name];
    const line = all.lines.find((each) => each.id === orderLineId);
    if (!line) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'OrderLine' }, field: at('orderLineId') });
    const parts = returnablesOf(all, line).filter(({ component }) => !componentId || component?.id === componentId);
    if (parts.length === 0) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'OrderLineComponent' }, field: at('componentId') });
    return parts.map((part): Wanted => {
      if (seen.has(keyOf(part))) throw refuse(UserErrorCode.INVALID_INPUT, 'returnLineTwice', { params: { sku: goodsOf(part).skuCode }, field: at('orderLineId') });
      seen.add(keyOf(part));
      return { ...part, index, quantity: componentId ? quantity : quantity * (part.component?.quantity ?? 1) };
    });
  });
}

async function factsOf(tx: Tx, order: Order, all: OrderReturns, wanted: readonly Wanted[], input: RequestReturnInput): Promise<ReturnRequestFacts> {
  const skuIds = wanted.flatMap((each) => goodsOf(each).skuId ?? []);
  const skus = await tx.em.find(Sku, { id: { $in: skuIds } });
  const categoryOf = new Map<string, ProductCategory>(skus.map((sku) => [sku.id, sku.category]));
  return {
    kind: input.kind, reason: input.reason, evidence: input.evidence ?? [], now: tx.now,
    deliveredAt: order.deliveredAt ?? null, fulfilmentStatus: order.fulfilmentStatus,
    lines: wanted.map((each) => {
      const { skuId, skuCode } = goodsOf(each);
      return { index: each.index, skuCode, quantity: each.quantity, remaining: remainingOf(all, each), category: (skuId && categoryOf.get(skuId)) || null };
    }),
  };
}

async function assertAllowed(tx: Tx, input: RequestReturnInput, rules: ReturnRules, facts: ReturnRequestFacts): Promise<void> {
  const never = impossible(facts);
  if (never.length > 0) throw new Refusal(never);
  if (input.overrideReason && !mayDo(tx.actor, 'return:review')) {
    throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'forbidden', { params: { permission: 'return:review' }, field: ['overrideReason'] });
  }
  const said = againstPolicy(facts, rules);
  if (said.length > 0 && !input.overrideReason) throw new Refusal(said);
}

function addReturn(tx: Tx, order: Order, input: RequestReturnInput, { all, wanted, rules }: Basis): Return {
  const { freightBearer } = ruleFor(rules, input.reason);
  const refund = refundFor(paidOrder(order, all), wanted.map((each) => ({ lineId: keyOf(each), quantity: each.quantity })), freightBearer);
  // An exchange pays nothing back, unless it becomes a refund for want of stock.
  const paysBack = input.kind !== ReturnKind.EXCHANGE;
  const row = tx.em.create(Return, {
    id: newId(), returnNo: `${order.orderNo}-R${all.returns.length + 1}`,
    orderId: order.id, orderNo: order.orderNo, shopId: order.shopId, warehouseId: order.warehouseId ?? null, customerId: order.customerId ?? null,
    kind: input.kind, reason: input.reason, freightBearer, state: ReturnState.REQUESTED,
    note: input.note ?? null, evidence: input.evidence ?? [], overrideReason: input.overrideReason ?? null,
    refundAmount: paysBack ? refund.total : 0, freightAmount: paysBack ? refund.freight : 0,
    requestedBy: tx.actor.name, requestedAt: tx.now, reviewBy: addWorkingDays(tx.now, REVIEW_WORKING_DAYS), version: 1,
  } as never);
  wanted.forEach((each, index) => tx.em.create(ReturnLine, {
    returnId: row.id, orderId: order.id, orderLineId: each.line.id, componentId: each.component?.id ?? null, ...goodsOf(each), quantity: each.quantity, amount: refund.lines[index]?.amount ?? 0,
  } as never));
  return row;
}
