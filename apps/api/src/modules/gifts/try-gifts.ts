import { unmetOf } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import type { RequestContext } from '../../platform/context.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { Sku } from '../catalog/index.js';
import { availability } from '../inventory/index.js';
import { factReader, OrderLine, OrderType, pastOrders, pastOrdersBegin, type PastOrder } from '../orders/index.js';
import { RuleTrialFigureKey, runTrial, TrialSheet, type Rule, type RuleTrialPieces, type TrialFindings, type TrialVerdict, type TrialWanted } from '../rules/index.js';
import { chooseGifts } from './choose-gifts.js';
import type { BoughtLine, GiftFacts } from './gift-facts.js';

export const TRY_GIFTS = 'gifts.try-gifts';

const NO_GIFT = 'NO_GIFT';
/** More than any rule gives: a trial asks what is wanted; whether there is so much stands beside. */
const PLENTY = 1_000_000_000;

/** Tries a draft over the orders of the past days and keeps what it found with it. */
export async function tryGiftsJob(ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  await runTrial(ctx, payload, job, tryGifts);
}

/**
 * Chooses gifts for the sales placed in a span by two sets of rules, as if there were enough of each, every limited number
 * beginning anew with the span; what is there now stands beside what would have been given. Changes nothing.
 */
async function tryGifts(em: EntityManager, { before, after, from, to, kept }: TrialWanted): Promise<TrialFindings> {
  const sheet = new TrialSheet([NO_GIFT], RuleTrialFigureKey.GIFTS);
  const skus = new Map((await giftSkus(em, [...before, ...after])).map((sku) => [sku.code, sku]));
  const [was, is] = [new Span(before, skus), new Span(after, skus)];
  const factsOf = factReader(em, [...before, ...after]);
  for await (const page of pastOrders(em, await pastOrdersBegin(em, from, to), to)) {
    const sales = page.filter(({ type }) => type === OrderType.SALE);
    const lines = await boughtOf(em, sales.map(({ id }) => id));
    // Pieces are those of the lines: what an order counts of itself has its gifts in it.
    const facts = await factsOf(sales.map(({ itemCount: _all, ...order }) => order), lines);
    for (const order of sales) {
      const known = { values: facts.get(order.id) ?? {}, lines: lines.get(order.id) ?? [] };
      sheet.add(order.orderNo, was.decide(order, known), is.decide(order, known));
    }
    await kept(sheet);
  }
  return { ...sheet.found(), pieces: await piecesOf(em, skus, was, is) };
}

type GiftSku = Pick<Sku, 'id' | 'code' | 'title' | 'price'>;

function giftSkus(em: EntityManager, rules: readonly Rule[]): Promise<GiftSku[]> {
  return lookAt({ em }, Sku, { columns: ['id', 'code', 'title', 'price'], where: { code: { $in: [...new Set(rules.flatMap(({ gift }) => gift?.skuCode ?? []))] } }, orderBy: { code: 'asc' } });
}

async function boughtOf(em: EntityManager, orderIds: readonly string[]) {
  const rows = await lookAt({ em }, OrderLine, { columns: ['orderId', 'skuId', 'skuCode', 'quantity', 'payable'], where: { orderId: { $in: [...orderIds] }, gift: false }, orderBy: { id: 'asc' } });
  return Map.groupBy(rows.map((row) => ({ ...row, payable: Number(row.payable) })), ({ orderId }) => orderId);
}

async function piecesOf(em: EntityManager, skus: ReadonlyMap<string, GiftSku>, was: Span, is: Span): Promise<RuleTrialPieces[]> {
  const stocks = [...(await availability({ em }, [...skus.values()].map(({ id }) => id))).values()];
  return [...skus.values()].map(({ id, code, title }) => ({
    skuCode: code, title, before: was.pieces.get(code) ?? 0, after: is.pieces.get(code) ?? 0, available: stocks.reduce((sum, there) => sum + (there.get(id) ?? 0), 0),
  }));
}

/** One set of rules, giving order by order, with what it has given so far. */
class Span {
  /** Pieces given, by the SKU's code. */
  readonly pieces = new Map<string, number>();
  private readonly left = new Map<string, number>();
  private readonly stock: Record<string, number>;

  constructor(private readonly rules: readonly Rule[], private readonly skus: ReadonlyMap<string, GiftSku>) {
    for (const { key, gift } of rules) if (typeof gift?.total === 'number') this.left.set(key, gift.total);
    this.stock = Object.fromEntries([...skus.keys()].map((code) => [code, PLENTY]));
  }

  decide({ placedAt }: PastOrder, { values, lines }: { values: GiftFacts['values']; lines: readonly BoughtLine[] }): TrialVerdict {
    // Most orders get nothing: they are not worth a whole trace.
    if (!this.rules.some((rule) => rule.enabled && unmetOf(rule, values).length === 0)) return { outcome: NO_GIFT, rule: null, worth: 0 };
    const { gifts } = chooseGifts(this.rules, { values, lines, placedAt: rowInstant(placedAt).toISOString(), left: Object.fromEntries(this.left), stock: this.stock, mayWait: true });
    let worth = 0;
    for (const { ruleKey, skuCode, quantity } of gifts) {
      this.pieces.set(skuCode, (this.pieces.get(skuCode) ?? 0) + quantity);
      const left = this.left.get(ruleKey);
      if (left !== undefined) this.left.set(ruleKey, left - quantity);
      worth += Number(this.skus.get(skuCode)?.price ?? 0) * quantity;
    }
    const outcome = gifts.map(({ skuCode, quantity }) => `${skuCode} ×${quantity}`).join('、').slice(0, 80);
    return { outcome: outcome || NO_GIFT, rule: gifts.map(({ rule }) => rule).join('、').slice(0, 60) || null, worth };
  }
}
