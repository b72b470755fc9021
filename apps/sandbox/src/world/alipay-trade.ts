export type AlipayStatus = 'WAIT_BUYER_PAY' | 'TRADE_SUCCESS' | 'TRADE_CLOSED' | 'TRADE_FINISHED';

export interface AlipayRefund {
  outRequestNo: string;
  amountFen: number;
  reason: string;
  at: number;
}

/** A payment at the simulated gateway. Amounts in fen, times in epoch milliseconds. */
export interface AlipayTrade {
  tradeNo: string;
  outTradeNo: string;
  status: AlipayStatus;
  totalFen: number;
  subject: string;
  body: string;
  passbackParams: string;
  notifyUrl: string;
  returnUrl: string;
  createdAt: number;
  expiresAt?: number;
  paidAt?: number;
  closedAt?: number;
  refunds: AlipayRefund[];
}

export function refundedFen(trade: AlipayTrade): number {
  return trade.refunds.reduce((sum, refund) => sum + refund.amountFen, 0);
}
