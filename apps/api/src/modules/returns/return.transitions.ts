import { defineTransitions } from '@ordo/kernel';

/** Where a return stands. */
export enum ReturnState {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  SHIPPED_BACK = 'SHIPPED_BACK',
  RECEIVED = 'RECEIVED',
  REFUNDED = 'REFUNDED',
  EXCHANGED = 'EXCHANGED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

/** What the customer wants. */
export enum ReturnKind {
  RETURN_AND_REFUND = 'RETURN_AND_REFUND',
  REFUND_ONLY = 'REFUND_ONLY',
  EXCHANGE = 'EXCHANGE',
}

/** Why the customer wants it (S7.1.1, S7.1.3, S7.1.5). */
export enum ReturnReason {
  QUALITY = 'QUALITY',
  NOT_AS_DESCRIBED = 'NOT_AS_DESCRIBED',
  NO_REASON = 'NO_REASON',
}

/** Who pays the freight of a return. */
export enum FreightBearer {
  MERCHANT = 'MERCHANT',
  CUSTOMER = 'CUSTOMER',
}

export type ReturnAction = 'approve' | 'reject' | 'recordShipment' | 'receive' | 'refund' | 'exchange' | 'complete' | 'cancel';

const { REQUESTED, APPROVED, REJECTED, SHIPPED_BACK, RECEIVED, REFUNDED, EXCHANGED, COMPLETED, CANCELLED } = ReturnState;

/** The return's machine: what may be done at which state, and where it leads. */
export const RETURN_TRANSITIONS = defineTransitions<ReturnState, ReturnAction>({
  approve: { from: [REQUESTED], to: APPROVED },
  reject: { from: [REQUESTED], to: REJECTED },
  recordShipment: { from: [APPROVED, SHIPPED_BACK], to: SHIPPED_BACK },
  // Goods sometimes arrive before anybody has told their waybill.
  receive: { from: [APPROVED, SHIPPED_BACK], to: RECEIVED },
  // A refund without goods is paid from APPROVED.
  refund: { from: [APPROVED, RECEIVED], to: REFUNDED },
  exchange: { from: [RECEIVED], to: EXCHANGED },
  complete: { from: [REFUNDED, EXCHANGED], to: COMPLETED },
  cancel: { from: [REQUESTED, APPROVED], to: CANCELLED },
});

/** States in which somebody still has something to do. */
export const OPEN_STATES: readonly ReturnState[] = [REQUESTED, APPROVED, SHIPPED_BACK, RECEIVED];
/** States in which a return asks for nothing any more, and took nothing. */
export const VOID_STATES: readonly ReturnState[] = [REJECTED, CANCELLED];
