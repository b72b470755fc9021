import { ConnectorError } from '@ordo/connectors';
import { pullRefundWindow, pullWindow, splitWindows, type PullResult, type TopRefund, type TopTrade } from '@ordo/connectors/top';
import { perform } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import { Refusal } from '../../platform/errors.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { Order } from '../orders/index.js';
import { SyncOutcome } from './channel.enums.js';
import type { IntakeOutcome, MarketplaceOrder } from './marketplace-order.js';
import { MarketplaceRefund } from './marketplace-refund.entity.js';
import { fromTaobaoRefund, fromTaobaoTrade } from './taobao-trade.js';
import type { TaobaoShop } from './taobao-shop.js';
import { moveWaterMark } from './use-cases/move-water-mark.js';
import { pullLater } from './use-cases/pull-later.js';
import { recordRefundSignal } from './use-cases/record-refund-signal.js';
import { recordSyncRun } from './use-cases/record-sync-run.js';

const OVERLAP_MS = 5 * 60_000;
const WINDOW_MS = 30 * 60_000;
const FIRST_PULL_MS = 24 * 3_600_000;
const PAGE_SIZE = 50;
// Where the marketplace does not say for how long it wants to be left alone.
const RATE_LIMIT_MS = 60_000;
const MISCONFIGURED_MS = 10 * 60_000;

/** Stores an order of a marketplace; what stands behind it is a workflow over several modules. */
export type StoreOrder = (ctx: RequestContext, input: { shopId: string; order: MarketplaceOrder }) => Promise<IntakeOutcome>;

interface Tally {
  seen: number;
  stored: number;
  errors: number;
  error: string | null;
}

/**
 * Brings a shop up to date: windows with an overlap from the water mark to now, orders before refunds. The water mark
 * moves only over windows that are stored whole, so whatever breaks off is pulled again.
 */
export async function pullShop(ctx: RequestContext, shop: TaobaoShop, store: StoreOrder): Promise<void> {
  const startedAt = ctx.clock.now();
  const mark = shop.syncedUntil ?? new Date(startedAt.getTime() - FIRST_PULL_MS);
  const from = new Date(mark.getTime() - OVERLAP_MS);
  const tally: Tally = { seen: 0, stored: 0, errors: 0, error: null };
  let until = from;
  let failure: ConnectorError | undefined;
  let broken = false;
  for (const window of splitWindows(from, startedAt, WINDOW_MS)) {
    const result = await pullBoth(ctx, shop, window, store, tally);
    if (!result.complete) {
      broken = true;
      failure = result.error;
      break;
    }
    until = window.to;
    await perform(ctx, moveWaterMark, { shopId: shop.id, to: window.to });
  }
  if (failure) note(tally, failure.message);
  await perform(ctx, recordSyncRun, {
    shopId: shop.id, windowFrom: from, windowTo: startedAt, startedAt, ...tally,
    outcome: !broken ? SyncOutcome.DONE : until > from ? SyncOutcome.PARTIAL : SyncOutcome.FAILED,
    retryAfter: failure ? retryAfter(failure, startedAt) : null,
  });
}

async function pullBoth(ctx: RequestContext, shop: TaobaoShop, window: { from: Date; to: Date }, store: StoreOrder, tally: Tally): Promise<PullResult> {
  const options = { ...window, pageSize: PAGE_SIZE };
  const orders = await pullWindow(shop.client, options, (trade) => takeTrade(ctx, shop, trade, store, tally));
  await setAside(ctx, shop, 'trade', orders, tally);
  if (!orders.complete) return orders;
  const refunds = await pullRefundWindow(shop.client, options, (refund) => takeRefund(ctx, shop, refund, tally));
  await setAside(ctx, shop, 'refund', refunds, tally);
  return refunds;
}

/** Fetches the whole trade and stores it, unless what we have is as new. Throws what the marketplace's client throws. */
async function takeTrade(ctx: RequestContext, shop: TaobaoShop, trade: TopTrade, store: StoreOrder, tally: Tally): Promise<void> {
  tally.seen += 1;
  const known = await readOne(ctx, Order, { columns: ['externalModifiedAt'], where: { shopId: shop.id, externalNo: trade.tid } });
  if (known?.externalModifiedAt && rowInstant(known.externalModifiedAt) >= trade.modified) return;
  await attempt(ctx, shop, { what: 'trade', id: trade.tid }, tally, () => storeTrade(ctx, shop, trade.tid, store));
}

/** Stores one trade as it stands on the marketplace now. */
export async function storeTrade(ctx: RequestContext, shop: TaobaoShop, tid: string, store: StoreOrder): Promise<IntakeOutcome> {
  const readAt = ctx.clock.now();
  return store(ctx, { shopId: shop.id, order: fromTaobaoTrade(await shop.client.tradeFullInfo(tid), readAt) });
}

async function takeRefund(ctx: RequestContext, shop: TaobaoShop, refund: TopRefund, tally: Tally): Promise<void> {
  tally.seen += 1;
  const known = await readOne(ctx, MarketplaceRefund, { columns: ['externalModifiedAt'], where: { shopId: shop.id, externalNo: refund.refundId } });
  if (known && rowInstant(known.externalModifiedAt) >= refund.modified) return;
  await attempt(ctx, shop, { what: 'refund', id: refund.refundId }, tally, () => storeRefund(ctx, shop, refund));
}

export async function storeRefund(ctx: RequestContext, shop: TaobaoShop, refund: TopRefund): Promise<IntakeOutcome> {
  const { outcome } = await perform(ctx, recordRefundSignal, { shopId: shop.id, signal: fromTaobaoRefund(refund, ctx.clock.now()) });
  return outcome;
}

interface Item {
  what: 'trade' | 'refund';
  id: string;
}

/** One item that cannot be stored must not stop all others: it is set aside as a job of its own, which a person sees. */
async function attempt(ctx: RequestContext, shop: TaobaoShop, item: Item, tally: Tally, take: () => Promise<IntakeOutcome>): Promise<void> {
  try {
    const outcome = await take();
    if (outcome === 'CREATED' || outcome === 'UPDATED') tally.stored += 1;
  } catch (error) {
    if (!isOfThisItem(error)) throw error;
    note(tally, `${item.what} ${item.id}: ${error.message}`);
    await perform(ctx, pullLater, { shopId: shop.id, ...item });
  }
}

async function setAside(ctx: RequestContext, shop: TaobaoShop, what: Item['what'], { unreadable }: PullResult, tally: Tally): Promise<void> {
  for (const { id, problem } of unreadable) {
    note(tally, `${what} ${id}: ${problem}`);
    await perform(ctx, pullLater, { shopId: shop.id, what, id });
  }
}

/** Whether the fault lies in this one item, and not in the connection, the authorisation or our own database. */
function isOfThisItem(error: unknown): error is Error {
  if (error instanceof ConnectorError) return error.family === 'business' || error.code === 'UNEXPECTED_ANSWER';
  return error instanceof Refusal || error instanceof RangeError;
}

function note(tally: Tally, message: string): void {
  tally.errors += 1;
  tally.error ??= message.slice(0, 500);
}

function retryAfter(failure: ConnectorError, now: Date): Date | null {
  if (failure.family === 'rate-limit') return new Date(now.getTime() + (failure.retryAfterMs ?? RATE_LIMIT_MS));
  // Keys, clock or authorisation are wrong: calling every few seconds mends nothing and gets the shop blocked.
  if (failure.family === 'auth' || failure.family === 'signature') return new Date(now.getTime() + MISCONFIGURED_MS);
  return null;
}
