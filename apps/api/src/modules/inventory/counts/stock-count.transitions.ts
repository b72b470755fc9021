import { defineTransitions } from '@ordo/kernel';

/** Where a count stands. */
export enum StockCountState {
  COUNTING = 'COUNTING',
  AWAITING_APPROVAL = 'AWAITING_APPROVAL',
  APPROVED = 'APPROVED',
  CANCELLED = 'CANCELLED',
}

export type StockCountAction = 'count' | 'submit' | 'recount' | 'approve' | 'cancel';

const { COUNTING, AWAITING_APPROVAL, APPROVED, CANCELLED } = StockCountState;

/** The machine of a count: what was counted waits for somebody else's approval before it changes the books. */
export const STOCK_COUNT_TRANSITIONS = defineTransitions<StockCountState, StockCountAction>({
  count: { from: [COUNTING], to: COUNTING },
  submit: { from: [COUNTING], to: AWAITING_APPROVAL },
  recount: { from: [AWAITING_APPROVAL], to: COUNTING },
  approve: { from: [AWAITING_APPROVAL], to: APPROVED },
  cancel: { from: [COUNTING, AWAITING_APPROVAL], to: CANCELLED },
});

/** States in which a count may still change the books. */
export const OPEN_COUNT_STATES: readonly StockCountState[] = [COUNTING, AWAITING_APPROVAL];
