import { yuanToFen } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { MoneyInput } from '../../platform/graphql/scalars.js';
import { mayDo } from '../../platform/principal.js';
import { skusByCode, type FoundSku } from '../../modules/catalog/index.js';
import { goodsOf, type Goods } from '../../modules/orders/index.js';
import type { OrderDraftInput, OrderLineInput } from './place-order.inputs.js';
import { priceOrder, priceProblems, type Pricing } from './pricing.js';

export interface DraftLine {
  sku: FoundSku;
  quantity: number;
}

/** An order's lines with their prices, and everything that stands in the way of placing it like this. */
export interface DraftOrder {
  lines: DraftLine[];
  pricing: Pricing;
  problems: RefusalDetail[];
}

/** What the warehouse needs for these lines: of a bundle its components. */
export function wantedGoods(lines: readonly DraftLine[]): Goods[] {
  return goodsOf(lines.map(({ sku, quantity }) => ({ id: sku.id, skuId: sku.id, skuCode: sku.code, title: sku.title, quantity, components: sku.components })));
}

type DraftInput = Pick<OrderDraftInput, 'lines' | 'discount' | 'freight' | 'gift'>;

/**
 * Looks the SKUs up and prices them: one statement. `kept` has the prices in fen of what was ordered already, by SKU: they
 * stand for the list price, whatever it is by now.
 */
export async function draftOrder(tx: Tx, input: DraftInput, kept?: ReadonlyMap<string, number>): Promise<DraftOrder> {
  return draftOf(tx, input, await skusByCode(tx, input.lines.map((line) => line.sku)), kept);
}

/** Prices an order's lines with SKUs that have been looked up. Lines of unknown SKUs are left out, and told. */
export function draftOf(tx: Tx, input: DraftInput, skus: ReadonlyMap<string, FoundSku>, kept: ReadonlyMap<string, number> = new Map()): DraftOrder {
  const problems: RefusalDetail[] = [...twice(input.lines)];
  const wanted = input.lines.flatMap((line, index) => {
    const sku = skus.get(line.sku);
    if (sku) return [{ index, sku, quantity: line.quantity, unitPrice: fen(line.unitPrice, ['lines', String(index), 'unitPrice'], problems) }];
    problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'skuUnknown', params: { sku: line.sku }, field: ['lines', String(index), 'sku'] });
    return [];
  });
  const discount = fen(input.discount, ['discount'], problems) ?? 0;
  const freight = fen(input.freight, ['freight'], problems) ?? 0;
  const mayPrice = mayDo(tx.actor, 'order:price');
  const pieces = wanted.map(({ index, quantity, unitPrice, sku: { code, price, floorPrice } }) => ({ index, quantity, unitPrice, sku: { code, floorPrice, price: kept.get(code) ?? price } }));
  problems.push(...priceProblems(pieces, discount, mayPrice), ...(input.gift ? giftProblems(input, mayPrice) : []));
  if (mayPrice && (input.gift || discount > 0 || wanted.some((each) => each.unitPrice !== undefined))) tx.ctx.passed.add('order:price');
  const goods = pieces.reduce((sum, each) => sum + (each.unitPrice ?? each.sku.price) * each.quantity, 0);
  // Of a gift order the whole price is its discount: what it would have come to is seen, and no floor counts.
  if (input.gift) return { lines: wanted, pricing: { ...priceOrder(pieces, goods, 0), belowFloor: null }, problems };
  return { lines: wanted, pricing: priceOrder(pieces, Math.min(discount, goods), freight), problems };
}

/** What is wrong with giving all of it away. */
function giftProblems({ lines, discount, freight }: DraftInput, mayPrice: boolean): RefusalDetail[] {
  if (!mayPrice) return [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'priceNeedsPermission', field: ['gift'] }];
  const priced = [...Object.entries({ discount, freight }).flatMap(([field, money]) => (money ? [[field]] : [])), ...lines.flatMap(({ unitPrice }, index) => (unitPrice ? [['lines', String(index), 'unitPrice']] : []))];
  return priced.map((field) => ({ code: UserErrorCode.INVALID_INPUT, messageKey: 'giftOrderIsFree', field }));
}

function twice(lines: readonly OrderLineInput[]): RefusalDetail[] {
  const seen = new Set<string>();
  return lines.flatMap((line, index) => {
    if (!seen.has(line.sku)) {
      seen.add(line.sku);
      return [];
    }
    return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'lineTwice', params: { sku: line.sku }, field: ['lines', String(index), 'sku'] }];
  });
}

function fen(money: MoneyInput | null | undefined, field: string[], problems: RefusalDetail[]): number | null {
  if (!money) return null;
  const amount = yuanToFen(money.amount);
  if (amount >= 0) return amount;
  problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'amountNegative', field: [...field, 'amount'] });
  return 0;
}
