import type { TopMethod } from './method.js';
import { viewRefund } from './refund-view.js';
import { remoteError } from './top-error.js';

/** taobao.refund.get: one refund. */
export const refundGet: TopMethod = {
  name: 'taobao.refund.get',
  needsSession: true,
  run(world, args) {
    const fields = args.fields();
    const refund = world.state.refunds[args.required('refund_id')];
    if (!refund) throw remoteError('isv.refund-not-exist', '退款单不存在');
    return { refund: viewRefund(world, refund, fields) };
  },
};
