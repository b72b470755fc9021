import type { AlipayTrade } from './alipay-trade.js';
import type { Fault } from './fault.js';
import type { Sms } from './sms.js';
import type { Refund, Trade } from './trade.js';
import type { Waybill } from './waybill.js';

/** Something that a platform sends by itself, until the other side has taken it. */
export interface Notice {
  id: string;
  system: 'alipay' | 'sf';
  /** Alipay sends to the address given with the payment; SF to the one address that it was told. */
  url?: string;
  about: string;
  /** What is sent; Alipay signs it anew each time. */
  fields: Record<string, string>;
  attempts: number;
  nextAt: number;
}

/** Everything that outlives a restart. Plain JSON. */
export interface State {
  version: 1;
  /** Grows through resets too, so that no number is ever given twice. */
  sequence: number;
  trades: Record<string, Trade>;
  refunds: Record<string, Refund>;
  alipayTrades: Record<string, AlipayTrade>;
  /** By the merchant's order id. */
  waybills: Record<string, Waybill>;
  notices: Record<string, Notice>;
  /** The latest text messages, newest first. */
  sms: Sms[];
  faults: Fault[];
}

export function emptyState(sequence = 0): State {
  return {
    version: 1,
    sequence,
    trades: {},
    refunds: {},
    alipayTrades: {},
    waybills: {},
    notices: {},
    sms: [],
    faults: [],
  };
}
