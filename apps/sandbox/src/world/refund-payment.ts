import { refundedFen, type AlipayRefund, type AlipayTrade } from './alipay-trade.js';
import { Refusal } from './refusal.js';
import type { World } from './world.js';

/**
 * Gives money back. The request number is the key: the same one again moves nothing (`moved` is false).
 * Throws Refusal: not paid, more than is left, or the same number with another amount.
 */
export function refundPayment(
  world: World,
  trade: AlipayTrade,
  request: { outRequestNo: string; amountFen: number; reason: string },
): { refund: AlipayRefund; moved: boolean } {
  const known = trade.refunds.find((refund) => refund.outRequestNo === request.outRequestNo);
  if (known) {
    if (known.amountFen !== request.amountFen)
      throw new Refusal('ACQ.DISCORDANT_REPEAT_REQUEST', '请求信息不一致');
    return { refund: known, moved: false };
  }
  if (trade.status === 'TRADE_CLOSED') throw new Refusal('ACQ.TRADE_HAS_CLOSE', '交易已经关闭');
  if (trade.status !== 'TRADE_SUCCESS') throw new Refusal('ACQ.TRADE_STATUS_ERROR', '交易状态不合法');
  if (request.amountFen > trade.totalFen - refundedFen(trade))
    throw new Refusal('ACQ.REFUND_AMT_NOT_EQUAL_TOTAL', '退款金额超限');
  const refund: AlipayRefund = { ...request, at: world.now() };
  trade.refunds.push(refund);
  if (refundedFen(trade) === trade.totalFen) {
    trade.status = 'TRADE_CLOSED';
    trade.closedAt = world.now();
  }
  world.changed();
  return { refund, moved: true };
}
