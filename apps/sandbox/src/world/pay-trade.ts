import { canRun, nextState } from '@ordo/kernel';
import { findTrade, touchTrade } from './find-trade.js';
import { nextTradeNo } from './numbers.js';
import { Refusal } from './refusal.js';
import { TRADE_TRANSITIONS, type Trade } from './trade.js';
import type { World } from './world.js';

function endWaiting(world: World, tid: string, action: 'pay' | 'close'): Trade {
  const trade = findTrade(world, tid);
  if (!canRun(TRADE_TRANSITIONS, action, trade.status))
    throw new Refusal('TRADE_STATUS_INVALID', `订单 ${tid} 现为 ${trade.status}`);
  trade.status = nextState(TRADE_TRANSITIONS, action, trade.status);
  for (const line of trade.lines) line.status = trade.status;
  touchTrade(world, trade);
  return trade;
}

/** The buyer pays on the marketplace. Throws Refusal unless the trade waits for it. */
export function payTrade(world: World, tid: string): Trade {
  const trade = endWaiting(world, tid, 'pay');
  trade.paidAt = world.now();
  trade.alipayNo = nextTradeNo(world);
  return trade;
}

/** The buyer lets an unpaid trade go. Throws Refusal once it has been paid. */
export function closeTrade(world: World, tid: string): Trade {
  const trade = endWaiting(world, tid, 'close');
  trade.endedAt = world.now();
  return trade;
}
