import type { TopMethod } from './method.js';
import { ownTrade } from './own-trade.js';
import { viewTrade } from './trade-view.js';

/** taobao.trade.fullinfo.get: one trade with everything asked for. */
export const tradeFullinfoGet: TopMethod = {
  name: 'taobao.trade.fullinfo.get',
  needsSession: true,
  run(world, args) {
    const fields = args.fields();
    return { trade: viewTrade(ownTrade(world, args), fields, { includeOaid: args.flag('include_oaid') }) };
  },
};
