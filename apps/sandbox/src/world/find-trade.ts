import { Refusal } from './refusal.js';
import type { Trade } from './trade.js';
import type { World } from './world.js';

/** The trade of a number. Throws Refusal. */
export function findTrade(world: World, tid: string): Trade {
  const trade = world.state.trades[tid];
  if (!trade) throw new Refusal('TRADE_NOT_FOUND', `没有订单 ${tid}`, 404);
  return trade;
}

/** Marks a trade as changed now: that is what the incremental pull goes by. */
export function touchTrade(world: World, trade: Trade): void {
  trade.modifiedAt = world.now();
  world.changed();
}
