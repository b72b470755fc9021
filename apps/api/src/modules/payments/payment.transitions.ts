import { defineTransitions } from '@ordo/kernel';

export enum PaymentMethod {
  ALIPAY = 'ALIPAY',
  MARKETPLACE = 'MARKETPLACE',
}

/** One attempt to pay an order. */
export enum PaymentState {
  PENDING = 'PENDING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
  EXPIRED = 'EXPIRED',
  CLOSED = 'CLOSED',
}

export type PaymentAction = 'confirm' | 'fail' | 'expire' | 'close';

const OPEN = [PaymentState.PENDING] as const;

export const PAYMENT_TRANSITIONS = defineTransitions<PaymentState, PaymentAction>({
  // Money that arrives after we gave up on the attempt is still money.
  confirm: { from: [...OPEN, PaymentState.EXPIRED, PaymentState.CLOSED, PaymentState.FAILED], to: PaymentState.SUCCEEDED },
  fail: { from: [...OPEN], to: PaymentState.FAILED },
  expire: { from: [...OPEN], to: PaymentState.EXPIRED },
  close: { from: [...OPEN], to: PaymentState.CLOSED },
});

/** Money on its way back, always the way it came (S5.3.2). */
export enum RefundState {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  PROCESSING = 'PROCESSING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}

export type RefundAction = 'approve' | 'reject' | 'send' | 'succeed' | 'fail' | 'retry';

export const REFUND_TRANSITIONS = defineTransitions<RefundState, RefundAction>({
  approve: { from: [RefundState.REQUESTED], to: RefundState.APPROVED },
  // Nothing has been sent yet; the amount can be asked for again.
  reject: { from: [RefundState.REQUESTED, RefundState.APPROVED], to: RefundState.FAILED },
  send: { from: [RefundState.APPROVED, RefundState.PROCESSING], to: RefundState.PROCESSING },
  // The marketplace may report a refund that it made before we approved ours.
  succeed: { from: [RefundState.REQUESTED, RefundState.APPROVED, RefundState.PROCESSING], to: RefundState.SUCCEEDED },
  fail: { from: [RefundState.APPROVED, RefundState.PROCESSING], to: RefundState.FAILED },
  // A failed refund gave its amount back; a retry has to take it again.
  retry: { from: [RefundState.FAILED], to: RefundState.APPROVED },
});
