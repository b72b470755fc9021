import type { TopMethod } from './method.js';
import { cutPage, newestFirst, within } from './paging.js';
import { viewRefund } from './refund-view.js';

/** taobao.refunds.receive.get: refunds asked of the seller by when they last changed, newest first. */
export const refundsReceiveGet: TopMethod = {
  name: 'taobao.refunds.receive.get',
  needsSession: true,
  run(world, args) {
    const fields = args.fields();
    const [from, to, status] = [args.time('start_modified'), args.time('end_modified'), args.text('status')];
    const found = Object.values(world.state.refunds).filter(
      (refund) => within(refund.modifiedAt, from, to) && (status === undefined || refund.status === status),
    );
    const { rows, counts } = cutPage(
      newestFirst(
        found,
        (refund) => refund.modifiedAt,
        (refund) => refund.refundId,
      ),
      args,
    );
    return {
      ...counts,
      ...(rows.length > 0 && {
        refunds: { refund: rows.map((refund) => viewRefund(world, refund, fields)) },
      }),
    };
  },
};
