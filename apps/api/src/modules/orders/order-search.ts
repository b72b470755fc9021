import type { RequestContext } from '../../platform/context.js';
import { countCapped, readMany } from '../../platform/database/reads.js';
import { badInput } from '../../platform/errors.js';
import { mayDo } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { Sku } from '../catalog/index.js';
import { byNumber } from './order-conditions.js';
import { OrderSearchKind, type OrderSearch, type OrderSearchFilter } from './order-search.types.js';
import { orderWhere } from './order-where.js';
import { Order } from './order.entity.js';
import { MOST_NUMBERS, type OrderFilter } from './order.filter.js';
import { isMistyped, looksLikeOurs, recognise } from './recognise.js';

const COUNT_CAP = 1_001;
const LONGEST_TEXT = 40_000;
const LONGEST_NUMBER = 60;
/** A marketplace's number may stand in several shops. */
const SHOPS_PER_NUMBER = 4;

const SEES_NAMES: Permission = 'personal-data:reveal';

interface OrderFinder {
  needs: Permission;
  /** Orders by a number that is not their own: each of the texts with the order that it leads to. */
  find: (ctx: RequestContext, texts: readonly string[]) => Promise<{ text: string; orderId: string }[]>;
}

const finders = new Map<OrderSearchKind, OrderFinder>();

/** Lets a module above orders find them by numbers of its own, such as waybills. Who may not see those does not find by them. */
export function contributeOrderFinder(kind: OrderSearchKind, finder: OrderFinder): void {
  finders.set(kind, finder);
}

/** Tells what a text is, and by what to list the orders that it means (S4.2.1.2, S4.2.1.3, S4.2.1.5). */
export async function searchOrders(ctx: RequestContext, input: string): Promise<OrderSearch> {
  if (input.trim() === '' || input.length > LONGEST_TEXT) throw badInput([{ field: ['text'], messageKey: 'searchText', params: { max: LONGEST_TEXT } }]);
  const what = recognise(input);
  switch (what.kind) {
    case OrderSearchKind.MANY_NUMBERS: return byNumbers(ctx, what.kind, what.texts);
    case OrderSearchKind.ORDER_NUMBER: return byNumbers(ctx, what.kind, [what.text]);
    case 'CODE': return byCode(ctx, what.text, what.mayBePinyin);
    case OrderSearchKind.PHONE: return byFilter(ctx, what.kind, { receiverPhone: what.text });
    case OrderSearchKind.PHONE_TAIL: return byFilter(ctx, what.kind, { receiverPhoneTail: what.text });
    case OrderSearchKind.PINYIN: return byFilter(ctx, what.kind, { receiverPinyin: what.text });
    case OrderSearchKind.NAME: return byFilter(ctx, what.kind, { receiverName: what.text });
  }
}

async function byCode(ctx: RequestContext, text: string, mayBeName: boolean): Promise<OrderSearch> {
  const numbers = await byNumbers(ctx, OrderSearchKind.UNKNOWN, [text]);
  if (numbers.found > 0) return numbers;
  const [sku] = await readMany(ctx, Sku, { columns: ['code'], where: { code: text }, limit: 1 });
  if (sku) return byFilter(ctx, OrderSearchKind.SKU, { skuCodes: [sku.code] });
  // Letters alone are a code to who may not search by names.
  return mayBeName && mayDo(ctx.principal, SEES_NAMES) ? byFilter(ctx, OrderSearchKind.PINYIN, { receiverPinyin: text.toLowerCase() }) : numbers;
}

async function byFilter(ctx: RequestContext, takenFor: OrderSearchKind, filter: OrderSearchFilter): Promise<OrderSearch> {
  // What `OrderFilter` would refuse is no name of anybody.
  const tooLong = Object.values(filter).some((value) => typeof value === 'string' && value.length > LONGEST_NUMBER);
  if (tooLong) throw badInput([{ field: ['text'], messageKey: 'searchText', params: { max: LONGEST_NUMBER } }]);
  const found = await countCapped(ctx, Order, await orderWhere(ctx, filter as OrderFilter, ['text']), COUNT_CAP);
  return { takenFor, asked: 1, found, missing: [], filter };
}

async function byNumbers(ctx: RequestContext, takenFor: OrderSearchKind, texts: readonly string[]): Promise<OrderSearch> {
  if (texts.length > MOST_NUMBERS) throw badInput([{ field: ['text'], messageKey: 'tooManyNumbers', params: { max: MOST_NUMBERS } }]);
  const own = await readMany(ctx, Order, { columns: ['id', 'orderNo', 'externalNo'], where: byNumber(texts), limit: texts.length * SHOPS_PER_NUMBER });
  const found = new Map<string, OrderSearchKind>();
  for (const { orderNo, externalNo } of own) {
    if (texts.includes(orderNo)) found.set(orderNo, OrderSearchKind.ORDER_NUMBER);
    if (externalNo && texts.includes(externalNo)) found.set(externalNo, OrderSearchKind.MARKETPLACE_NUMBER);
  }
  const others = await byOtherNumbers(ctx, texts.filter((text) => !found.has(text) && !looksLikeOurs(text)), found);
  const missing = texts.filter((text) => !found.has(text)).map((text) => ({ text, mistyped: isMistyped(text) }));
  const numbers = [...new Set([...own.map(({ orderNo }) => orderNo), ...others])];
  const single = texts.length === 1 ? found.values().next().value : undefined;
  return { takenFor: single ?? takenFor, asked: texts.length, found: found.size, missing, filter: { numbers } };
}

/** Numbers of the orders that other numbers lead to; says in `found` which did. */
async function byOtherNumbers(ctx: RequestContext, texts: readonly string[], found: Map<string, OrderSearchKind>): Promise<string[]> {
  if (texts.length === 0) return [];
  const numbers: string[] = [];
  for (const [kind, { needs, find }] of finders) {
    if (!mayDo(ctx.principal, needs)) continue;
    const hits = await find(ctx, texts);
    const orders = await readMany(ctx, Order, { columns: ['id', 'orderNo'], where: { id: { $in: hits.map(({ orderId }) => orderId) } }, limit: texts.length });
    for (const { text, orderId } of hits) {
      const order = orders.find(({ id }) => id === orderId);
      if (!order) continue;
      found.set(text, kind);
      numbers.push(order.orderNo);
    }
  }
  return numbers;
}
