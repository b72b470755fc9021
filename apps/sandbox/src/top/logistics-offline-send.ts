import { CARRIERS } from '../world/carriers.js';
import { Refusal } from '../world/refusal.js';
import { shipTrade } from '../world/ship-trade.js';
import type { TopMethod } from './method.js';
import { ownTrade } from './own-trade.js';
import { invalidArgument, missingArgument, remoteError } from './top-error.js';

/** taobao.logistics.offline.send: the seller has shipped, all of the trade or some of its lines. A second time is refused with B04. */
export const logisticsOfflineSend: TopMethod = {
  name: 'taobao.logistics.offline.send',
  needsSession: true,
  run(world, args) {
    const trade = ownTrade(world, args);
    const waybillNo = args.required('out_sid');
    const code = args.required('company_code');
    const carrier = CARRIERS.find((candidate) => candidate.code === code);
    if (!carrier) throw invalidArgument('company_code', '物流公司编码不存在');
    if (!new RegExp(carrier.waybill).test(waybillNo))
      throw invalidArgument('out_sid', '运单号不符合该物流公司的规则');
    const isSplit = args.integer('is_split', { default: 0, min: 0, max: 1 }) === 1;
    if (isSplit && args.list('sub_tid').length === 0) throw missingArgument('sub_tid');
    try {
      shipTrade(world, trade, { carrier, waybillNo, ...(isSplit && { oids: args.list('sub_tid') }) });
    } catch (error) {
      if (error instanceof Refusal)
        throw remoteError('isv.logistics-offline-service-error:B04', error.message);
      throw error;
    }
    return { shipping: { is_success: true } };
  },
};
