import { canRun, nextState } from '@ordo/kernel';
import { findTrade, touchTrade } from './find-trade.js';
import { Refusal } from './refusal.js';
import { TRADE_TRANSITIONS, type Trade } from './trade.js';
import type { World } from './world.js';

/** The buyer confirms that the goods have come; the trade is finished. Throws Refusal before everything has been shipped. */
export function confirmReceipt(world: World, tid: string): Trade {
  const trade = findTrade(world, tid);
  if (!canRun(TRADE_TRANSITIONS, 'confirm', trade.status))
    throw new Refusal('TRADE_STATUS_INVALID', `订单 ${tid} 现为 ${trade.status}`);
  trade.status = nextState(TRADE_TRANSITIONS, 'confirm', trade.status);
  trade.endedAt = world.now();
  for (const line of trade.lines) {
    if (line.status === 'WAIT_BUYER_CONFIRM_GOODS') line.status = trade.status;
  }
  touchTrade(world, trade);
  return trade;
}
