import { registerEnumType } from 'type-graphql';

/** How a refund that a buyer asked for on the marketplace stands there. */
export enum MarketplaceRefundState {
  REQUESTED = 'REQUESTED',
  AWAITING_RETURN = 'AWAITING_RETURN',
  AWAITING_RECEIPT = 'AWAITING_RECEIPT',
  REFUSED = 'REFUSED',
  CLOSED = 'CLOSED',
  SUCCEEDED = 'SUCCEEDED',
}

registerEnumType(MarketplaceRefundState, {
  name: 'MarketplaceRefundState', description: 'How a refund that a buyer asked for on the marketplace stands there.',
  valuesConfig: {
    REQUESTED: { description: '待卖家同意.' }, AWAITING_RETURN: { description: '待买家退货.' }, AWAITING_RECEIPT: { description: '待卖家收货.' },
    REFUSED: { description: '卖家已拒绝; the buyer may still insist.' }, CLOSED: { description: '已关闭: withdrawn.' }, SUCCEEDED: { description: '退款成功.' },
  },
});

/** How a run of the synchronisation ended. */
export enum SyncOutcome {
  DONE = 'DONE',
  PARTIAL = 'PARTIAL',
  FAILED = 'FAILED',
}

registerEnumType(SyncOutcome, {
  name: 'SyncOutcome', description: 'How a run of the synchronisation ended.',
  valuesConfig: {
    DONE: { description: 'Everything up to its end is stored.' },
    PARTIAL: { description: 'It broke off; the windows before that are stored, the rest is pulled again.' },
    FAILED: { description: 'Nothing could be pulled.' },
  },
});
