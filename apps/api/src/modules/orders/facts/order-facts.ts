import { conditionsOf, factsAskedFor, formatChinaTime, type Facts, type FactValue } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import { rowInstant } from '../../../platform/graphql/scalars.js';
import { ANY_REMARK, RuleFact, type Rule } from '../../rules/index.js';
import { beside, type Beside } from './beside-orders.js';
import type { FactLine, FactOrder } from './fact-order.js';

/** Gathers the values of facts by order; lines that are known already need not be read. */
export type FactReader = (orders: readonly FactOrder[], lines?: ReadonlyMap<string, readonly FactLine[]>) => Promise<Map<string, Facts>>;

const FULL_ADDRESS = 5;

/** Values of the facts that these rules ask for, by order: one statement for each kind of thing that is asked for, however many the orders. */
export function factsOf(em: EntityManager, orders: readonly FactOrder[], rules: readonly Rule[]): Promise<Map<string, Facts>> {
  return factReader(em, rules)(orders);
}

/** Gathers facts batch by batch; goods, customers and shops that were read for one batch are not read again for another. */
export function factReader(em: EntityManager, rules: readonly Rule[]): FactReader {
  const asked = factsAskedFor(rules);
  const facts = Object.values(RuleFact).filter((fact) => asked.has(fact));
  const words = conditionsOf(rules).flatMap(({ fact, values }) => (fact === RuleFact.REMARK ? values : []));
  const read = beside(em, asked);
  return async (orders, lines) => {
    const known = await read(orders, lines);
    return new Map(orders.map((order) => [order.id, Object.fromEntries(facts.map((fact) => [fact, VALUES[fact](order, known, words)]))]));
  };
}

const VALUES: Record<RuleFact, (order: FactOrder, beside: Beside, words: readonly string[]) => FactValue> = {
  SOURCE: ({ source }) => source,
  ORDER_TYPE: ({ type }) => type ?? null,
  SHOP: ({ shopId }, { shops }) => shops.get(shopId) ?? null,
  PROVINCE: ({ receiverProvince }) => receiverProvince,
  CITY: ({ receiverCity }) => receiverCity,
  CUSTOMER_LEVEL: ({ customerId }, { levels }) => levels.get(customerId ?? '') ?? null,
  CATEGORY: ({ id }, known) => [...new Set(linesIn(known, id).flatMap(({ skuId }) => known.skus.get(skuId ?? '')?.category ?? []))].toSorted(),
  SKU: ({ id }, known) => [...new Set(linesIn(known, id).map(({ skuCode }) => skuCode))].toSorted(),
  TAG: ({ id }, { tags }) => tags.get(id) ?? [],
  VALUE: ({ payable }) => Number(payable),
  WEIGHT: ({ id }, known) => linesIn(known, id).reduce((sum, { skuId, quantity }) => sum + (known.skus.get(skuId ?? '')?.weightGrams ?? 0) * quantity, 0),
  LINE_COUNT: ({ id }, known) => linesIn(known, id).length,
  QUANTITY: ({ id, itemCount }, known) => itemCount ?? linesIn(known, id).reduce((sum, { quantity }) => sum + quantity, 0),
  CASH_ON_DELIVERY: ({ cashOnDelivery }) => cashOnDelivery === undefined ? null : Boolean(cashOnDelivery),
  REMARK: ({ buyerMessage }, _known, words) => remarkWords(buyerMessage ?? '', words),
  HOUR: ({ placedAt }) => Number(formatChinaTime(rowInstant(placedAt)).slice(11, 13)),
  DISCOUNT_PERCENT: ({ goodsTotal, discountTotal }) => (Number(goodsTotal) > 0 ? Math.floor((Number(discountTotal) * 100) / Number(goodsTotal)) : 0),
  ADDRESS_COMPLETE: (order) => Boolean(order.receiverName && order.receiverPhone && order.receiverProvince && order.receiverCity) && (order.receiverAddress ?? '').trim().length >= FULL_ADDRESS,
  MINUTES_SINCE_TWIN: ({ id }, { twins }) => twins.get(id) ?? null,
  BLACKLISTED: ({ customerId, receiverPhone }, { blocked }) => blocked.has(customerId ?? '') || blocked.has(receiverPhone ?? ''),
};

const linesIn = ({ lines }: Beside, orderId: string): readonly FactLine[] => lines.get(orderId) ?? [];

/** Which of the rules' words the remark has; the remark itself is nobody's business here. */
function remarkWords(remark: string, words: readonly string[]): string[] {
  const plain = remark.trim().toLowerCase();
  return [...new Set(words.filter((word) => (word === ANY_REMARK ? plain !== '' : plain.includes(word.toLowerCase()))))].toSorted();
}
