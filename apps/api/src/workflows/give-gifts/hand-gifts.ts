import type { Tx } from '../../platform/command/tx.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { mayDo } from '../../platform/principal.js';
import { skusByCode, type FoundSku } from '../../modules/catalog/index.js';
import { GIVEN_BY_HAND, scopeOf, type Order, type OrderLine } from '../../modules/orders/index.js';
import { byRule, giftsKept, type GiftLine } from './edit-gifts.js';

export interface HandGift {
  sku: string;
  quantity: number;
}

/** Pieces of one SKU that a person gives, before and after. */
export interface HandGiftDifference {
  skuCode: string;
  before: number;
  after: number;
}

/** What becomes of that which a person gave with an order. */
export interface HandGiftEdit {
  /** The lines then; those that stay keep their ids. */
  lines: GiftLine[];
  differences: HandGiftDifference[];
  problems: RefusalDetail[];
}

const FIELD = 'handGifts';

/** Plans what is given by hand with an order; without a wish it stays. Reads only. */
export async function planHandGifts(tx: Tx, known: readonly OrderLine[], wanted: readonly HandGift[] | null | undefined): Promise<HandGiftEdit> {
  const kept = giftsKept(known).filter((line) => !byRule(line));
  if (!wanted) return { lines: kept, differences: [], problems: [] };
  if (!mayDo(tx.actor, 'order:gift')) return { lines: kept, differences: [], problems: [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'giftNeedsPermission', field: ['edit', FIELD] }] };
  tx.ctx.passed.add('order:gift');
  return handGiftsThen(kept, wanted, await skusByCode(tx, wanted.map(({ sku }) => sku)));
}

/** The lines of what a person wants to give, each SKU once: what is there already keeps its line. Pure. */
export function handGiftsThen(kept: readonly GiftLine[], wanted: readonly HandGift[], skus: ReadonlyMap<string, FoundSku>): HandGiftEdit {
  const problems: RefusalDetail[] = [];
  const lines = wanted.flatMap(({ sku: code, quantity }, index): GiftLine[] => {
    const sku = skus.get(code);
    const messageKey = problemOf(sku, wanted.findIndex((each) => each.sku === code) < index);
    if (messageKey) problems.push({ code: UserErrorCode.INVALID_INPUT, messageKey, params: { sku: code }, field: ['edit', FIELD, String(index), 'sku'] });
    if (messageKey || !sku) return [];
    const there = kept.find(({ skuCode }) => skuCode === code);
    return [there ? { ...there, quantity } : { id: newId(), skuId: sku.id, skuCode: code, category: sku.category, title: sku.title, quantity, unitPrice: 0, discount: 0, gift: GIVEN_BY_HAND }];
  });
  const pieces = (of: readonly GiftLine[], code: string): number => of.find(({ skuCode }) => skuCode === code)?.quantity ?? 0;
  const codes = [...new Set([...kept, ...lines].map(({ skuCode }) => skuCode))];
  const differences = codes.map((skuCode) => ({ skuCode, before: pieces(kept, skuCode), after: pieces(lines, skuCode) })).filter(({ before, after }) => before !== after);
  return { lines, differences, problems };
}

function problemOf(sku: FoundSku | undefined, twice: boolean): string | undefined {
  if (twice) return 'lineTwice';
  if (!sku) return 'skuUnknown';
  return sku.components.length > 0 ? 'ruleGiftIsBundle' : undefined;
}

/** Tells on the timeline what a person gives with the order now, and why. */
export async function tellHandGifts(tx: Tx, order: Order, differences: readonly HandGiftDifference[], reason: string): Promise<void> {
  if (differences.length === 0) return;
  const changes = differences.map(({ skuCode, before, after }) => `${skuCode} ${before} → ${after}`).join('、');
  await tx.emit({ type: 'OrderHandGiftsChanged', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, changes, reason }, scope: scopeOf(order) });
}
