import { touchTrade } from '../world/find-trade.js';
import type { TopMethod } from './method.js';
import { ownTrade } from './own-trade.js';
import { invalidArgument } from './top-error.js';
import { wireTime } from './trade-view.js';

/** taobao.trade.memo.update: the seller's memo and flag; `reset` empties the memo. */
export const tradeMemoUpdate: TopMethod = {
  name: 'taobao.trade.memo.update',
  needsSession: true,
  run(world, args) {
    const trade = ownTrade(world, args);
    const memo = args.text('memo');
    if (memo !== undefined && Buffer.byteLength(memo) > 1_000)
      throw invalidArgument('memo', '备注不能超过 1000 字节');
    const flag = args.integer('flag', { default: trade.sellerFlag, min: 0, max: 5 });
    if (args.flag('reset')) trade.sellerMemo = '';
    else if (memo !== undefined) trade.sellerMemo = memo;
    trade.sellerFlag = flag;
    touchTrade(world, trade);
    return { trade: { tid: BigInt(trade.tid), modified: wireTime(trade.modifiedAt) } };
  },
};
