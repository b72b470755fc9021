import { actionsFrom, canRun, nextState } from '@ordo/kernel';
import { refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import type { Permission } from '../../access/index.js';
import type { StockDocument } from './stock-document.entity.js';
import { STOCK_DOCUMENT_TRANSITIONS, StockDocumentKind, StockDocumentState, type StockDocumentAction } from './stock-document.transitions.js';

type DocumentFacts = Pick<StockDocument, 'kind' | 'state'>;

interface KindRules {
  /** First letters of the number. */
  letters: string;
  /** Who makes it and cancels it. */
  permission: Permission;
  actions: readonly StockDocumentAction[];
}

const { RECEIPT, ISSUE, TRANSFER, DAMAGE } = StockDocumentKind;

/** What each kind of paper knows. */
export const DOCUMENT_KINDS: Record<StockDocumentKind, KindRules> = {
  [RECEIPT]: { letters: 'RK', permission: 'stock:receive', actions: ['receive', 'complete', 'close', 'cancel'] },
  [ISSUE]: { letters: 'CK', permission: 'stock:issue', actions: ['book', 'cancel'] },
  [TRANSFER]: { letters: 'DB', permission: 'stock:transfer', actions: ['dispatch', 'receive', 'complete', 'close', 'cancel'] },
  [DAMAGE]: { letters: 'BS', permission: 'stock:issue', actions: ['book', 'cancel'] },
};

/** The verbs that a person can ask for with a paper of this kind, and the permission each needs. */
export function documentVerbs(kind: StockDocumentKind): { action: StockDocumentAction; permission: Permission }[] {
  const { actions, permission } = DOCUMENT_KINDS[kind];
  return actions.flatMap((action) => (action === 'complete' ? [] : [{ action, permission: action === 'receive' || action === 'close' ? 'stock:receive' as const : permission }]));
}

/** Why this action is not possible on this paper now; undefined when it is. */
export function whyNotDocument(action: StockDocumentAction, { kind, state }: DocumentFacts): RefusalDetail | undefined {
  const allowed = actionsFrom(STOCK_DOCUMENT_TRANSITIONS, state).filter((each) => DOCUMENT_KINDS[kind].actions.includes(each) && !notSentYet(each, kind, state));
  if (canRun(STOCK_DOCUMENT_TRANSITIONS, action, state) && allowed.includes(action)) return undefined;
  return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'stockDocumentStateForbids', params: { action, state }, facts: { from: state, allowed } };
}

/** A transfer cannot arrive before it has left; a receipt is waited for. */
function notSentYet(action: StockDocumentAction, kind: StockDocumentKind, state: StockDocumentState): boolean {
  return kind === TRANSFER && action === 'receive' && state === StockDocumentState.OPEN;
}

/** Moves a paper by an action, or throws the refusal when that is not possible now. */
export function moveDocument(row: StockDocument, action: StockDocumentAction, now: Date): void {
  const reason = whyNotDocument(action, row);
  if (reason) {
    const { code, messageKey, ...rest } = reason;
    throw refuse(code, messageKey, { field: ['stockDocumentId'], ...rest });
  }
  row.state = nextState(STOCK_DOCUMENT_TRANSITIONS, action, row.state);
  if (row.state === StockDocumentState.COMPLETED || row.state === StockDocumentState.CANCELLED) row.endedAt = now;
}
