import { allocateFen } from '@ordo/kernel';
import { z } from 'zod';
import { findGood, type Good } from './goods.js';
import { nextTid, opaque } from './numbers.js';
import { payTrade } from './pay-trade.js';
import { buyerOf, type Receiver } from './receivers.js';
import { Refusal } from './refusal.js';
import type { Trade, TradeLine } from './trade.js';
import type { World } from './world.js';

const text = (max: number) => z.string().trim().max(max);

export const PlaceTradeInput = z.object({
  items: z
    .array(z.object({ outerSkuId: text(64), num: z.number().int().min(1).max(999) }))
    .min(1)
    .max(20),
  buyer: z.union([text(40), z.object({ nick: text(40) }).transform(({ nick }) => nick)]).optional(),
  receiver: z
    .object({
      name: text(40),
      mobile: text(20),
      phone: text(20),
      state: text(40),
      city: text(40),
      district: text(40),
      town: text(40),
      address: text(200),
      zip: text(10),
    })
    .partial()
    .optional(),
  buyerMessage: text(500).optional(),
  /** Fen. */
  postFee: z.number().int().min(0).max(100_000).optional(),
  /** Fen off the whole trade, spread over its lines. */
  discount: z.number().int().min(0).optional(),
  paid: z.boolean().default(true),
});

type Input = z.input<typeof PlaceTradeInput>;

function chosenGoods(items: Input['items']): { good: Good; num: number }[] {
  return items.map(({ outerSkuId, num }) => {
    const good = findGood(outerSkuId);
    if (!good) throw new Refusal('GOOD_NOT_FOUND', `货架上没有 ${outerSkuId}`, 400);
    return { good, num };
  });
}

/** Places a trade on the marketplace as a buyer would, and pays it unless `paid` is false. Throws Refusal for goods that are not on the shelf. */
export function placeTrade(world: World, input: Input): Trade {
  const { items, paid = true, postFee: postFeeFen = 0, discount: discountFen = 0 } = input;
  const goods = chosenGoods(items);
  const totals = goods.map(({ good, num }) => good.priceFen * num);
  const totalFen = totals.reduce((sum, fen) => sum + fen, 0);
  if (discountFen > totalFen) throw new Refusal('DISCOUNT_TOO_HIGH', '优惠不能超过商品金额', 400);
  const shares = allocateFen(discountFen, totals);

  const tid = nextTid(world);
  const standard = buyerOf(world.state.sequence);
  const buyerNick =
    typeof input.buyer === 'string' ? input.buyer || standard.nick : (input.buyer?.nick ?? standard.nick);
  const receiver: Receiver = { ...standard.receiver, ...input.receiver };
  const lines = goods.map(({ good: { priceFen, ...good }, num }, index): TradeLine => ({
    // With a single line the platform gives the line the trade's own number.
    oid: goods.length === 1 ? tid : nextTid(world),
    numIid: good.numIid,
    skuId: good.skuId,
    outerSkuId: good.outerSkuId,
    title: good.title,
    properties: good.properties,
    cid: good.cid,
    priceFen,
    num,
    totalFen: totals[index] ?? 0,
    discountShareFen: shares[index] ?? 0,
    status: 'WAIT_BUYER_PAY',
    refundStatus: 'NO_REFUND',
  }));
  const trade: Trade = {
    tid,
    status: 'WAIT_BUYER_PAY',
    createdAt: world.now(),
    modifiedAt: world.now(),
    totalFen,
    postFeeFen,
    discountFen,
    paymentFen: totalFen - discountFen + postFeeFen,
    buyerNick,
    buyerOpenUid: `AAH${opaque(`buyer ${buyerNick}`, 21)}`,
    buyerMessage: input.buyerMessage ?? '',
    sellerMemo: '',
    sellerFlag: 0,
    receiver,
    // One person at one address has one oaid, so that orders can be told to go together.
    oaid: `1${opaque(`oaid ${buyerNick} ${JSON.stringify(receiver)}`, 42)}`,
    lines,
  };
  world.state.trades[tid] = trade;
  world.changed();
  if (paid) payTrade(world, tid);
  return trade;
}
