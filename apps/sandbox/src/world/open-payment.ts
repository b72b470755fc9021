import type { AlipayTrade } from './alipay-trade.js';
import { nextTradeNo } from './numbers.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

export type PaymentRequest = Pick<
  AlipayTrade,
  'outTradeNo' | 'totalFen' | 'subject' | 'body' | 'passbackParams' | 'notifyUrl' | 'returnUrl' | 'expiresAt'
>;

/** The payment of a merchant's number, closed first if its time has run out. */
export function findPayment(
  world: World,
  by: { outTradeNo?: string | undefined; tradeNo?: string | undefined },
): AlipayTrade | undefined {
  const trade = by.outTradeNo
    ? world.state.alipayTrades[by.outTradeNo]
    : Object.values(world.state.alipayTrades).find((candidate) => candidate.tradeNo === by.tradeNo);
  if (trade?.status === 'WAIT_BUYER_PAY' && trade.expiresAt !== undefined && trade.expiresAt <= world.now()) {
    trade.status = 'TRADE_CLOSED';
    trade.closedAt = trade.expiresAt;
    world.changed();
  }
  return trade;
}

/** The payment of a merchant's number. Throws Refusal when there is none. */
export function existingPayment(
  world: World,
  by: { outTradeNo?: string | undefined; tradeNo?: string | undefined },
): AlipayTrade {
  const trade = findPayment(world, by);
  if (!trade) throw new Refusal('ACQ.TRADE_NOT_EXIST', '交易不存在', 404);
  return trade;
}

/** The buyer has come to the cashier. The same number comes back to the same payment. Throws Refusal: paid, closed, or another amount. */
export function openPayment(world: World, request: PaymentRequest): AlipayTrade {
  const known = findPayment(world, request);
  if (known) {
    if (known.status === 'TRADE_CLOSED') throw new Refusal('ACQ.TRADE_HAS_CLOSE', '交易已经关闭');
    if (known.status !== 'WAIT_BUYER_PAY') throw new Refusal('ACQ.TRADE_HAS_SUCCESS', '交易已被支付');
    if (known.totalFen !== request.totalFen) throw new Refusal('ACQ.CONTEXT_INCONSISTENT', '交易信息被篡改');
    known.notifyUrl = request.notifyUrl;
    known.returnUrl = request.returnUrl;
    world.changed();
    return known;
  }
  const trade: AlipayTrade = {
    tradeNo: nextTradeNo(world),
    status: 'WAIT_BUYER_PAY',
    createdAt: world.now(),
    refunds: [],
    ...request,
  };
  world.state.alipayTrades[trade.outTradeNo] = trade;
  world.changed();
  return trade;
}
