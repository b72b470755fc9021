import type { AlipayTrade } from './alipay-trade.js';
import { existingPayment } from './open-payment.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/** The buyer pays at the cashier. Throws Refusal unless the payment waits for it. */
export function payPayment(world: World, outTradeNo: string): AlipayTrade {
  const trade = existingPayment(world, { outTradeNo });
  if (trade.status === 'TRADE_CLOSED') throw new Refusal('ACQ.TRADE_HAS_CLOSE', '交易已经关闭');
  if (trade.status !== 'WAIT_BUYER_PAY') throw new Refusal('ACQ.TRADE_HAS_SUCCESS', '交易已被支付');
  trade.status = 'TRADE_SUCCESS';
  trade.paidAt = world.now();
  world.changed();
  return trade;
}

/** Closes a payment that nobody has paid. Throws Refusal otherwise. */
export function closePayment(
  world: World,
  by: { outTradeNo?: string | undefined; tradeNo?: string | undefined },
): AlipayTrade {
  const trade = existingPayment(world, by);
  if (trade.status === 'TRADE_CLOSED') throw new Refusal('ACQ.TRADE_HAS_CLOSE', '交易已经关闭');
  if (trade.status !== 'WAIT_BUYER_PAY') throw new Refusal('ACQ.TRADE_STATUS_ERROR', '交易状态不合法');
  trade.status = 'TRADE_CLOSED';
  trade.closedAt = world.now();
  world.changed();
  return trade;
}
