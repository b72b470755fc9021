import DataLoader from 'dataloader';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { readMany } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { StockDocumentLine } from '../documents/stock-document-line.entity.js';
import { StockDocument } from '../documents/stock-document.entity.js';
import { StockDocumentKind, StockDocumentState } from '../documents/stock-document.transitions.js';
import type { Stock } from '../stock.entity.js';
import { DEFAULT_LEAD_DAYS, suggestedQuantity, SUPPLY_DAYS } from './suggestion.js';

@ObjectType({ description: 'How much of a stock to order, and what that is worked out from.', simpleResolvers: true })
export class OrderSuggestion {
  @Field(() => Int, { description: 'Pieces to order: what is issued a day, for the days that an order takes to come and to last, and the safety level, less what is available and on its way.' })
  quantity!: number;
  @Field(() => Float, { description: 'Pieces that leave with orders a day, on average of the days looked at.' })
  dailyIssue!: number;
  @Field(() => Int, { description: 'Pieces available.' })
  available!: number;
  @Field(() => Int, { description: 'Pieces on their way from another warehouse.' })
  inTransit!: number;
  @Field(() => Int, { description: 'Pieces still expected on open receipts.' })
  onOrder!: number;
  @Field(() => Int, { description: 'The safety level.' })
  safetyLevel!: number;
  @Field(() => Int, { description: 'Days that an order takes to come.' })
  leadDays!: number;
  @Field(() => Int, { description: 'Days that an order lasts beyond them.' })
  supplyDays!: number;
}

type Supplied = Pick<Row<Stock>, 'skuId' | 'warehouseId' | 'issued' | 'figureDays' | 'available' | 'inTransit' | 'safetyLevel' | 'leadDays'>;

// More than this is not open at once.
const MOST_RECEIPTS = 5_000;
const MOST_LINES = 20_000;

/** What to order of a stock. All that one page asks are looked up together. */
export async function suggestionFor(ctx: RequestContext, stock: Supplied): Promise<OrderSuggestion> {
  const { issued, figureDays: days, available, inTransit, safetyLevel } = stock;
  const leadDays = stock.leadDays ?? DEFAULT_LEAD_DAYS;
  const onOrder = await loaderOf(ctx).load(`${stock.skuId}/${stock.warehouseId}`);
  return {
    quantity: suggestedQuantity({ issued, days, available, inTransit, onOrder, safetyLevel, leadDays }),
    dailyIssue: Math.round((issued / days) * 10) / 10, available, inTransit, onOrder, safetyLevel, leadDays, supplyDays: SUPPLY_DAYS,
  };
}

function loaderOf(ctx: RequestContext): DataLoader<string, number> {
  const edges = ctx.loaders.get(OrderSuggestion) ?? new Map<string, DataLoader<string, unknown>>();
  const loader = edges.get('onOrder') ?? new DataLoader<string, unknown>((keys) => onOrder(ctx, keys));
  ctx.loaders.set(OrderSuggestion, edges.set('onOrder', loader));
  return loader as DataLoader<string, number>;
}

async function onOrder(ctx: RequestContext, keys: readonly string[]): Promise<number[]> {
  const places = keys.map((key) => key.split('/'));
  const receipts = await readMany(ctx, StockDocument, {
    columns: ['id', 'warehouseId'], limit: MOST_RECEIPTS,
    where: { kind: StockDocumentKind.RECEIPT, state: { $in: [StockDocumentState.OPEN, StockDocumentState.PARTLY_RECEIVED] }, warehouseId: { $in: [...new Set(places.map(([, warehouseId]) => warehouseId ?? ''))] } },
  });
  if (receipts.length === 0) return keys.map(() => 0);
  const lines = await readMany(ctx, StockDocumentLine, {
    columns: ['documentId', 'skuId', 'quantity', 'receivedQuantity'], limit: MOST_LINES,
    where: { documentId: { $in: receipts.map(({ id }) => id) }, skuId: { $in: [...new Set(places.map(([skuId]) => skuId ?? ''))] } },
  });
  const warehouseOf = new Map(receipts.map(({ id, warehouseId }) => [id, warehouseId]));
  const sums = new Map<string, number>();
  for (const { documentId, skuId, quantity, receivedQuantity } of lines) {
    const key = `${skuId}/${warehouseOf.get(documentId) ?? ''}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.max(0, quantity - receivedQuantity));
  }
  return keys.map((key) => sums.get(key) ?? 0);
}
