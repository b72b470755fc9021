import { actionsFrom, canRun, nextState } from '@ordo/kernel';
import { refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import type { Permission } from '../../access/index.js';
import type { StockCount, StockCountLine } from './stock-count.entity.js';
import { STOCK_COUNT_TRANSITIONS, StockCountState, type StockCountAction } from './stock-count.transitions.js';

/** The verbs that a person can ask for, and the permission each needs. */
export const COUNT_VERBS: readonly { action: StockCountAction; permission: Permission }[] = [
  { action: 'count', permission: 'stock:count' },
  { action: 'submit', permission: 'stock:count' },
  { action: 'approve', permission: 'stock:approve-count' },
  { action: 'recount', permission: 'stock:approve-count' },
  { action: 'cancel', permission: 'stock:count' },
];

/** Why this action is not possible on this count now; undefined when it is. */
export function whyNotCount(action: StockCountAction, state: StockCountState): RefusalDetail | undefined {
  if (canRun(STOCK_COUNT_TRANSITIONS, action, state)) return undefined;
  return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'stockCountStateForbids', params: { action, state }, facts: { from: state, allowed: actionsFrom(STOCK_COUNT_TRANSITIONS, state) } };
}

/** Moves a count by an action, or throws the refusal when that is not possible now. */
export function moveCount(row: StockCount, action: StockCountAction): void {
  const reason = whyNotCount(action, row.state);
  if (reason) {
    const { code, messageKey, ...rest } = reason;
    throw refuse(code, messageKey, { field: ['stockCountId'], ...rest });
  }
  row.state = nextState(STOCK_COUNT_TRANSITIONS, action, row.state);
}

/** Whether the books and the differences may be shown: not to who is still counting. */
export function booksShown(state: StockCountState): boolean {
  return state !== StockCountState.COUNTING;
}

/** Pieces more or fewer than the books said when the line was counted; null before. */
export function differenceOf(line: Pick<StockCountLine, 'counted' | 'books'>): number | null {
  const { counted, books } = line;
  return counted === null || counted === undefined || books === null || books === undefined ? null : counted - books;
}
