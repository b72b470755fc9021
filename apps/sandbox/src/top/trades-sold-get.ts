import type { Trade } from '../world/trade.js';
import type { TopMethod } from './method.js';
import { cutPage, newestFirst, within } from './paging.js';
import type { TopArguments } from './top-arguments.js';
import { viewTrade } from './trade-view.js';

const THREE_MONTHS_MS = 92 * 86_400_000;

// A trade here is of type `fixed`, which the group `guarantee_trade` takes in.
const TYPES = ['fixed', 'guarantee_trade'];

/** The trades that fit the filters common to both ways of pulling. */
export function filterTrades(trades: Trade[], args: TopArguments): Trade[] {
  const [status, nick, openUid, types] = [
    args.text('status'),
    args.text('buyer_nick'),
    args.text('buyer_open_id'),
    args.list('type'),
  ];
  return trades.filter(
    (trade) =>
      (status === undefined || trade.status === status) &&
      (nick === undefined || trade.buyerNick === nick) &&
      (openUid === undefined || trade.buyerOpenUid === openUid) &&
      (types.length === 0 || types.some((type) => TYPES.includes(type))),
  );
}

/** The answer of a pull: an empty list is left out altogether. */
export function tradePage(trades: Trade[], args: TopArguments): Record<string, unknown> {
  const fields = args.fields();
  const { rows, counts } = cutPage(trades, args);
  return {
    ...counts,
    ...(rows.length > 0 && { trades: { trade: rows.map((trade) => viewTrade(trade, fields)) } }),
  };
}

/** taobao.trades.sold.get: trades of the last three months by when they were placed, newest first. */
export const tradesSoldGet: TopMethod = {
  name: 'taobao.trades.sold.get',
  needsSession: true,
  run(world, args) {
    const [from, to] = [args.time('start_created'), args.time('end_created')];
    const recent = Object.values(world.state.trades).filter(
      (trade) => trade.createdAt >= world.now() - THREE_MONTHS_MS && within(trade.createdAt, from, to),
    );
    return tradePage(
      newestFirst(
        filterTrades(recent, args),
        (trade) => trade.createdAt,
        (trade) => trade.tid,
      ),
      args,
    );
  },
};
