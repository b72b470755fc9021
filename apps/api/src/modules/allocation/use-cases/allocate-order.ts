import { LockMode } from '@mikro-orm/core';
import { command, execute, perform, type Answer } from '../../../platform/command/command.js';
import { loadForUpdate, ref, type Ref, type Tx } from '../../../platform/command/tx.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { releaseStock, Reservation, reserveStock, Warehouse } from '../../inventory/index.js';
import { FulfilmentStatus, goodsOfOrder, HoldReason, Order, OrderLine, placeHold, recordFulfilment, scopeOf } from '../../orders/index.js';
import { Allocation } from '../allocation.entity.js';
import type { AllocateOrderInput } from '../allocation.inputs.js';
import { assertAllocatable, isAllocated } from '../allocation.policy.js';
import type { WarehouseChoice } from '../choose-warehouse.js';
import { openFulfilmentOrder, type MappedLine } from '../open-fulfilment-order.js';
import { decider, type AllocationRequest, type Decision } from '../warehouse-facts.js';

/**
 * Gives an approved order its warehouse and opens the fulfilment order there. The reservation moves along when another
 * warehouse wins. A repeat changes nothing. Refuses held orders, INSUFFICIENT_STOCK when no warehouse has everything, and
 * ACTION_NOT_ALLOWED when those that have are full for the day.
 */
export const allocateOrder = command('allocateOrder', async (tx, input: AllocateOrderInput): Promise<{ order: Ref }> => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  if (isAllocated(order)) return { order: ref(Order, order.id) };
  assertAllocatable(order);
  const lines = await mappedLines(tx, order.id);
  const reserved = await tx.em.find(Reservation, { orderId: order.id });
  const decision = await decide(tx, {
    lines, reserved, order, province: order.receiverProvince, city: order.receiverCity, source: order.source, shopId: order.shopId,
    customerId: order.customerId ?? null, value: order.payable,
  });
  const { choice } = decision;
  const warehouseId = assertEnough(choice);
  await moveReservation(tx, order.id, warehouseId, lines, reserved);
  await keepReasons(tx, order, warehouseId, decision);
  await openFulfilmentOrder(tx, order, warehouseId, lines);
  await recordFulfilment(tx, order.id, FulfilmentStatus.ALLOCATED, { warehouseId });
  await tx.emit({
    type: 'OrderAllocated', subject: { type: 'Order', id: order.id },
    data: { orderNo: order.orderNo, warehouse: choice.warehouseName ?? '', reason: choice.trace.rules.at(-1)?.name ?? '' },
    scope: scopeOf(order),
  });
  return { order: ref(Order, order.id) };
});

const holdForStock = command('holdOrderForStock', async (tx, input: { orderId: string; note: string }) => {
  await placeHold(tx, input.orderId, HoldReason.STOCK_SHORT, input.note);
  return {};
});

/** Allocates; an order for which no warehouse has everything is put on hold, so that a person sees it. Answers like the command. */
export async function allocateOrHold(ctx: RequestContext, input: AllocateOrderInput): Promise<Answer<{ order: Ref }>> {
  const answer = await execute(ctx, allocateOrder, input);
  const short = answer.userErrors.find((error) => error.code === UserErrorCode.INSUFFICIENT_STOCK);
  if (short) await perform(ctx, holdForStock, { orderId: input.orderId, note: short.message });
  return answer;
}

async function mappedLines(tx: Tx, orderId: string): Promise<MappedLine[]> {
  const lines = await tx.em.find(OrderLine, { orderId }, { orderBy: { id: 'asc' } });
  return (await goodsOfOrder(tx, orderId, lines)).map(({ skuId, ...goods }) => {
    if (!skuId) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'skuUnknown', { params: { sku: goods.skuCode }, field: ['orderId'] });
    return { ...goods, skuId };
  });
}

/** Decides; where a day has a limit, again once that warehouse is locked, until the one that is chosen is: two orders never take its last place. */
async function decide(tx: Tx, request: AllocationRequest): Promise<Decision> {
  const locked = new Set<string>();
  for (;;) {
    const choose = await decider(tx, request.lines.map((line) => line.skuId), { mindsCapacity: true });
    const decision = await choose(request);
    const chosen = decision.facts.warehouses.find(({ id }) => id === decision.choice.warehouseId);
    if (!chosen || chosen.capacity === null || locked.has(chosen.id)) return decision;
    await tx.em.findOne(Warehouse, { id: chosen.id }, { filters: { scope: false }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    locked.add(chosen.id);
  }
}

function assertEnough(choice: WarehouseChoice): string {
  if (choice.warehouseId && choice.enough) return choice.warehouseId;
  if (choice.full) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'warehousesFull', { field: ['orderId'] });
  if (!choice.shortage) throw refuse(UserErrorCode.INSUFFICIENT_STOCK, 'noWarehouse', { field: ['orderId'] });
  const { skuCode: sku, available } = choice.shortage;
  throw refuse(UserErrorCode.INSUFFICIENT_STOCK, 'insufficientStock', { params: { sku, available }, facts: { sku, available }, field: ['orderId'] });
}

async function moveReservation(tx: Tx, orderId: string, warehouseId: string, lines: MappedLine[], reserved: Reservation[]): Promise<void> {
  const inPlace = lines.every((line) => reserved.some((each) => (
    each.lineId === line.lineId && each.skuId === line.skuId && each.warehouseId === warehouseId && each.quantity === line.quantity
  )));
  if (inPlace) return;
  if (reserved.length > 0) await releaseStock(tx, orderId);
  await reserveStock(tx, { orderId, warehouseId, lines: lines.map(({ lineId, skuId, quantity }) => ({ lineId, skuId, quantity })) });
}

async function keepReasons(tx: Tx, order: Order, warehouseId: string, { choice, facts, ruleSet }: Decision): Promise<void> {
  const decision = { warehouseId, trace: choice.trace, facts, ruleKey: choice.ruleKey, ruleSetId: ruleSet.id, ruleSetNumber: ruleSet.number, decidedBy: tx.actor.name, decidedAt: tx.now };
  const known = await tx.em.findOne(Allocation, { orderId: order.id }, { filters: { scope: false } });
  if (known) Object.assign(known, decision);
  else tx.em.create(Allocation, { orderId: order.id, shopId: order.shopId, customerId: order.customerId ?? null, ...decision } as never);
}
