import { defineTransitions } from '@ordo/kernel';

/** What a paper is for. */
export enum StockDocumentKind {
  RECEIPT = 'RECEIPT',
  ISSUE = 'ISSUE',
  TRANSFER = 'TRANSFER',
  DAMAGE = 'DAMAGE',
}

/** Where a paper stands. */
export enum StockDocumentState {
  OPEN = 'OPEN',
  IN_TRANSIT = 'IN_TRANSIT',
  PARTLY_RECEIVED = 'PARTLY_RECEIVED',
  COMPLETED = 'COMPLETED',
  CANCELLED = 'CANCELLED',
}

/** What goods are taken out for, other than by orders. */
export enum StockIssueReason {
  USE = 'USE',
  SAMPLE = 'SAMPLE',
  SUPPLIER_RETURN = 'SUPPLIER_RETURN',
  DAMAGE = 'DAMAGE',
  OTHER = 'OTHER',
}

export type StockDocumentAction = 'dispatch' | 'book' | 'receive' | 'complete' | 'close' | 'cancel';

const { OPEN, IN_TRANSIT, PARTLY_RECEIVED, COMPLETED, CANCELLED } = StockDocumentState;

/** The machine of every paper; which of its actions a kind knows is in the policy. */
export const STOCK_DOCUMENT_TRANSITIONS = defineTransitions<StockDocumentState, StockDocumentAction>({
  dispatch: { from: [OPEN], to: IN_TRANSIT },
  book: { from: [OPEN], to: COMPLETED },
  receive: { from: [OPEN, IN_TRANSIT, PARTLY_RECEIVED], to: PARTLY_RECEIVED },
  // By itself, once exactly what was expected has arrived.
  complete: { from: [PARTLY_RECEIVED], to: COMPLETED },
  // By a person, who says why more or fewer pieces came.
  close: { from: [IN_TRANSIT, PARTLY_RECEIVED], to: COMPLETED },
  cancel: { from: [OPEN], to: CANCELLED },
});
