import type { TopMethod } from './method.js';
import { newestFirst, seconds, within } from './paging.js';
import { filterTrades, tradePage } from './trades-sold-get.js';
import { invalidArgument, missingArgument, remoteError } from './top-error.js';

const DAY_SECONDS = 86_400;

/** taobao.trades.sold.increment.get: trades by when they last changed, newest first, in a window of a day at most. */
export const tradesSoldIncrementGet: TopMethod = {
  name: 'taobao.trades.sold.increment.get',
  needsSession: true,
  run(world, args) {
    const [from, to] = [args.time('start_modified'), args.time('end_modified')];
    if (from === undefined) throw missingArgument('start_modified');
    if (to === undefined) throw missingArgument('end_modified');
    if (to < from) throw invalidArgument('end_modified', 'end_modified must not be before start_modified');
    if (seconds(to) - seconds(from) > DAY_SECONDS)
      throw remoteError('isv.invalid-parameter', '增量查询的时间跨度不能超过一天');
    const changed = Object.values(world.state.trades).filter((trade) => within(trade.modifiedAt, from, to));
    return tradePage(
      newestFirst(
        filterTrades(changed, args),
        (trade) => trade.modifiedAt,
        (trade) => trade.tid,
      ),
      args,
    );
  },
};
