import { conditionsOf, factsAskedFor, formatChinaTime, type Facts, type FactValue } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { Sku } from '../catalog/index.js';
import { Customer } from '../customers/index.js';
import { OrderLine, type Order } from '../orders/index.js';
import { ANY_REMARK, RuleFact, type Rule } from '../rules/index.js';
import { Shop } from '../shops/index.js';
import { minutesSinceTwins } from './twins.js';

/** The columns of an order that facts are made of. */
export const REVIEWED_COLUMNS = [
  'id', 'orderNo', 'source', 'type', 'shopId', 'customerId', 'cashOnDelivery', 'goodsTotal', 'discountTotal', 'payable', 'itemCount', 'receiverName', 'receiverPhone',
  'receiverProvince', 'receiverCity', 'receiverDistrict', 'receiverAddress', 'buyerMessage', 'placedAt',
] as const;

type ReviewedOrder = Pick<Row<Order>, (typeof REVIEWED_COLUMNS)[number]>;
type ReviewedLine = Pick<Row<OrderLine>, 'orderId' | 'skuId' | 'skuCode' | 'quantity'>;

/** What was read beside the orders; empty where no rule asks for it. */
interface Beside {
  lines: ReadonlyMap<string, readonly ReviewedLine[]>;
  skus: ReadonlyMap<string, Pick<Row<Sku>, 'category' | 'weightGrams'>>;
  levels: ReadonlyMap<string, string>;
  shops: ReadonlyMap<string, string>;
  twins: ReadonlyMap<string, number>;
  words: readonly string[];
}

const OF_GOODS: readonly string[] = [RuleFact.CATEGORY, RuleFact.WEIGHT];
const OF_LINES: readonly string[] = [...OF_GOODS, RuleFact.SKU, RuleFact.LINE_COUNT, RuleFact.MINUTES_SINCE_TWIN];
const FULL_ADDRESS = 5;

/** Values of the facts that these rules ask for, by order: one statement for each kind of thing that is asked for, however many the orders. */
export async function factsOf(em: EntityManager, orders: readonly ReviewedOrder[], rules: readonly Rule[]): Promise<Map<string, Facts>> {
  const asked = factsAskedFor(rules);
  const beside = await readBeside(em, orders, rules, asked);
  return new Map(orders.map((order) => [order.id, Object.fromEntries(Object.values(RuleFact).filter((fact) => asked.has(fact)).map((fact) => [fact, VALUES[fact](order, beside)]))]));
}

async function readBeside(em: EntityManager, orders: readonly ReviewedOrder[], rules: readonly Rule[], asked: ReadonlySet<string>): Promise<Beside> {
  const wants = (facts: readonly string[]): boolean => facts.some((fact) => asked.has(fact));
  const lines = wants(OF_LINES) ? await linesOf(em, orders.map(({ id }) => id)) : new Map<string, ReviewedLine[]>();
  const skuIds = wants(OF_GOODS) ? [...new Set([...lines.values()].flat().flatMap(({ skuId }) => skuId ?? []))] : [];
  const skus = skuIds.length > 0 ? await lookAt({ em }, Sku, { columns: ['id', 'category', 'weightGrams'], where: { id: { $in: skuIds } } }) : [];
  const customerIds = asked.has(RuleFact.CUSTOMER_LEVEL) ? [...new Set(orders.flatMap(({ customerId }) => customerId ?? []))] : [];
  const customers = customerIds.length > 0 ? await lookAt({ em }, Customer, { columns: ['id', 'level'], where: { id: { $in: customerIds } } }) : [];
  const shops = asked.has(RuleFact.SHOP) ? await lookAt({ em }, Shop, { columns: ['id', 'code'], where: { id: { $in: [...new Set(orders.map(({ shopId }) => shopId))] } } }) : [];
  return {
    lines, skus: new Map(skus.map((sku) => [sku.id, sku])), levels: new Map(customers.map(({ id, level }) => [id, level])), shops: new Map(shops.map(({ id, code }) => [id, code])),
    twins: asked.has(RuleFact.MINUTES_SINCE_TWIN) ? await minutesSinceTwins(em, orders, lines) : new Map<string, number>(),
    words: conditionsOf(rules).flatMap(({ fact, values }) => (fact === RuleFact.REMARK ? values : [])),
  };
}

async function linesOf(em: EntityManager, orderIds: string[]): Promise<Map<string, ReviewedLine[]>> {
  const rows = await lookAt({ em }, OrderLine, { columns: ['orderId', 'skuId', 'skuCode', 'quantity'], where: { orderId: { $in: orderIds } }, orderBy: { id: 'asc' } });
  return Map.groupBy(rows, ({ orderId }) => orderId);
}

const VALUES: Record<RuleFact, (order: ReviewedOrder, beside: Beside) => FactValue> = {
  SOURCE: ({ source }) => source,
  ORDER_TYPE: ({ type }) => type,
  SHOP: ({ shopId }, { shops }) => shops.get(shopId) ?? null,
  PROVINCE: ({ receiverProvince }) => receiverProvince,
  CITY: ({ receiverCity }) => receiverCity,
  CUSTOMER_LEVEL: ({ customerId }, { levels }) => levels.get(customerId ?? '') ?? null,
  CATEGORY: ({ id }, beside) => [...new Set(linesIn(beside, id).flatMap(({ skuId }) => beside.skus.get(skuId ?? '')?.category ?? []))].toSorted(),
  SKU: ({ id }, beside) => [...new Set(linesIn(beside, id).map(({ skuCode }) => skuCode))].toSorted(),
  VALUE: ({ payable }) => Number(payable),
  WEIGHT: ({ id }, beside) => linesIn(beside, id).reduce((sum, { skuId, quantity }) => sum + (beside.skus.get(skuId ?? '')?.weightGrams ?? 0) * quantity, 0),
  LINE_COUNT: ({ id }, beside) => linesIn(beside, id).length,
  QUANTITY: ({ itemCount }) => itemCount,
  CASH_ON_DELIVERY: ({ cashOnDelivery }) => Boolean(cashOnDelivery),
  REMARK: ({ buyerMessage }, { words }) => remarkWords(buyerMessage ?? '', words),
  HOUR: ({ placedAt }) => Number(formatChinaTime(rowInstant(placedAt)).slice(11, 13)),
  DISCOUNT_PERCENT: ({ goodsTotal, discountTotal }) => (Number(goodsTotal) > 0 ? Math.floor((Number(discountTotal) * 100) / Number(goodsTotal)) : 0),
  ADDRESS_COMPLETE: (order) => Boolean(order.receiverName && order.receiverPhone && order.receiverProvince && order.receiverCity) && order.receiverAddress.trim().length >= FULL_ADDRESS,
  MINUTES_SINCE_TWIN: ({ id }, { twins }) => twins.get(id) ?? null,
};

const linesIn = ({ lines }: Beside, orderId: string): readonly ReviewedLine[] => lines.get(orderId) ?? [];

/** Which of the rules' words the remark has; the remark itself is nobody's business here. */
function remarkWords(remark: string, words: readonly string[]): string[] {
  const plain = remark.trim().toLowerCase();
  return [...new Set(words.filter((word) => (word === ANY_REMARK ? plain !== '' : plain.includes(word.toLowerCase()))))].toSorted();
}
