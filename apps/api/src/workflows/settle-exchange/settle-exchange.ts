import { IsOptional, Length, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { command } from '../../platform/command/command.js';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { ref, type Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { lookAt } from '../../platform/database/reads.js';
import { newId } from '../../platform/ids.js';
import { chooseWarehouseFor } from '../../modules/allocation/index.js';
import { Sku } from '../../modules/catalog/index.js';
import { reserveStock } from '../../modules/inventory/index.js';
import { createOrder, Order, orderComponents, OrderLine, OrderSource, OrderType } from '../../modules/orders/index.js';
import { assertMayReturn, loadReturn, openRefund, Return, ReturnKind, ReturnLine, settleExchanged } from '../../modules/returns/index.js';
import { assertEnough } from '../place-order/assert-enough.js';

@InputType({ description: 'Send the replacement of goods that came back, or pay them back instead.' })
export class SettleExchangeInput extends CommandInputBase {
  @Field(() => ID, { description: 'The return.' }) @NodeId('Return')
  returnId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' }) @IsOptional() @Min(1)
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'Pay back instead of sending: how the customer agreed to that, 2 to 200 characters.' }) @IsOptional() @Length(2, 200)
  refundConsent?: string | null;
}

@ObjectType({ description: 'What came of settling an exchange.', simpleResolvers: true })
export class SettleExchangePayload extends Payload {
  @Field(() => Return, { nullable: true, description: 'The return as it stands now; null when refused.' })
  return?: Return | null;
  @Field(() => Order, { nullable: true, description: 'The order of the replacement; null when the goods are paid back instead.' })
  replacement?: Order | null;
}

/** Settles an exchange whose goods arrived: a new order without a price for the same goods, or their refund with the customer's consent (DQ9). */
export const settleExchange = command('settleExchange', async (tx, input: SettleExchangeInput) => {
  const { row, order } = await loadReturn(tx, input.returnId, input.expectedVersion);
  if (row.kind !== ReturnKind.EXCHANGE) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'returnNotExchange', { field: ['returnId'] });
  assertMayReturn('exchange', row);
  const lines = await tx.em.find(ReturnLine, { returnId: row.id }, { orderBy: { id: 'asc' } });
  if (input.refundConsent) {
    row.kind = ReturnKind.RETURN_AND_REFUND;
    row.note = [row.note, input.refundConsent].filter(Boolean).join(' / ').slice(0, 1_000);
    row.refundAmount = lines.reduce((sum, line) => sum + line.amount, 0);
    await openRefund(tx, row, order);
    return { return: ref(Return, row.id), replacement: null };
  }
  const replacement = await placeReplacement(tx, order, lines);
  await settleExchanged(tx, row, replacement.orderNo);
  return { return: ref(Return, row.id), replacement: ref(Order, replacement.id) };
});

async function placeReplacement(tx: Tx, order: Order, returned: readonly ReturnLine[]): Promise<Order> {
  const originals = await tx.em.find(OrderLine, { orderId: order.id });
  const components = [...(await orderComponents(tx, order.id, originals)).values()].flat();
  const skus = await lookAt(tx, Sku, { columns: ['id', 'category'], where: { id: { $in: returned.map(({ skuId }) => skuId ?? '') } } });
  const categories = new Map(skus.map(({ id, category }) => [id, category]));
  const lines = returned.flatMap((line) => {
    const original = originals.find((each) => each.id === line.orderLineId);
    const quantity = line.receivedQuantity ?? 0;
    const component = components.find((each) => each.id === line.componentId);
    if (!original || !line.skuId || quantity === 0) return [];
    // A component of a bundle is sent by itself, as it came back.
    const { skuId, skuCode, title } = line;
    const unitPrice = component?.listPrice ?? original.unitPrice;
    // The goods were paid for with the first order: all of their price is discount here.
    return [{ id: newId(), skuId, skuCode, category: categories.get(skuId) ?? null, title, quantity, unitPrice, discount: unitPrice * quantity }];
  });
  const { shopId, receiverProvince: province, receiverCity: city } = order;
  const choice = await chooseWarehouseFor(tx, { lines, province, city, source: OrderSource.MANUAL, type: OrderType.EXCHANGE, shopId, value: 0 });
  const warehouseId = assertEnough(choice);
  const replacement = await createOrder(tx, {
    source: OrderSource.MANUAL, type: OrderType.EXCHANGE, originalId: order.id, shopId, customerId: order.customerId ?? null, warehouseId, lines, freight: 0, placedAt: tx.now,
    receiver: {
      province, city, district: order.receiverDistrict, address: order.receiverAddress, name: order.receiverName, phone: order.receiverPhone, token: order.receiverToken ?? null,
    },
  });
  await reserveStock(tx, { orderId: replacement.id, warehouseId, lines: lines.map(({ id, skuId, quantity }) => ({ lineId: id, skuId, quantity })) });
  return replacement;
}
