import type { Trade } from '../world/trade.js';
import type { World } from '../world/world.js';
import type { TopArguments } from './top-arguments.js';
import { invalidArgument, remoteError } from './top-error.js';

/** The trade that the call names. Throws TopError. */
export function ownTrade(world: World, args: TopArguments): Trade {
  const tid = args.required('tid');
  if (!/^\d{1,19}$/.test(tid)) throw invalidArgument('tid', 'tid must be a number');
  const trade = world.state.trades[tid];
  if (!trade) throw remoteError('isv.trade-not-exist', '交易不存在');
  return trade;
}
