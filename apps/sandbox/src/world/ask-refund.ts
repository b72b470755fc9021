import { canRun } from '@ordo/kernel';
import { z } from 'zod';
import { findTrade, touchTrade } from './find-trade.js';
import { nextRefundId } from './numbers.js';
import { Refusal } from './refusal.js';
import { TRADE_TRANSITIONS, type Refund, type Trade, type TradeLine } from './trade.js';
import type { World } from './world.js';

export const AskRefundInput = z.object({
  /** Which line; the first that can still be refunded when left out. */
  oid: z.string().max(30).optional(),
  reason: z.string().trim().max(200).optional(),
  /** Fen; everything paid for the line when left out. */
  fee: z.number().int().min(1).optional(),
});

/** What was paid for a line, in fen: its price less its share of the discount. */
export const paidForLine = (line: TradeLine): number => line.totalFen - line.discountShareFen;

const hasNoRefund = (line: TradeLine): boolean =>
  line.refundStatus === 'NO_REFUND' || line.refundStatus === 'CLOSED';

/** Whether the buyer can ask for money back on this trade. */
export function canAskRefund(trade: Trade): boolean {
  return canRun(TRADE_TRANSITIONS, 'refundAll', trade.status) && trade.lines.some(hasNoRefund);
}

/** The buyer asks for a line's money back. Throws Refusal: unpaid, already asked, more than was paid. */
export function askRefund(world: World, tid: string, input: z.infer<typeof AskRefundInput> = {}): Refund {
  const trade = findTrade(world, tid);
  const line = trade.lines.find((candidate) =>
    input.oid === undefined ? hasNoRefund(candidate) : candidate.oid === input.oid,
  );
  if (!line || !hasNoRefund(line) || !canAskRefund(trade))
    throw new Refusal('REFUND_NOT_POSSIBLE', `订单 ${tid} 现在不能申请退款`);
  const feeFen = input.fee ?? paidForLine(line);
  if (feeFen > paidForLine(line)) throw new Refusal('REFUND_TOO_HIGH', '退款金额不能超过实付金额', 400);

  const shipped = line.status === 'WAIT_BUYER_CONFIRM_GOODS' || line.status === 'TRADE_FINISHED';
  const refund: Refund = {
    refundId: nextRefundId(world),
    tid,
    oid: line.oid,
    status: 'WAIT_SELLER_AGREE',
    createdAt: world.now(),
    modifiedAt: world.now(),
    reason: input.reason || (shipped ? '七天无理由退换货' : '不想要了'),
    feeFen,
    hasGoodReturn: shipped,
    goodStatus: shipped ? 'BUYER_RECEIVED' : 'BUYER_NOT_RECEIVED',
    phase: line.status === 'TRADE_FINISHED' ? 'aftersale' : 'onsale',
    version: world.now(),
  };
  world.state.refunds[refund.refundId] = refund;
  line.refundStatus = refund.status;
  line.refundId = refund.refundId;
  touchTrade(world, trade);
  return refund;
}
