import { actionsFrom, canRun } from '@ordo/kernel';
import { refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { Permission } from '../access/index.js';
import { RETURN_TRANSITIONS, ReturnKind, type ReturnAction, type ReturnState } from './return.transitions.js';

/** What a rule over a return looks at. */
export interface ReturnFacts {
  state: ReturnState;
  kind: ReturnKind;
  /** Why its refund failed, while nobody has asked for it again. */
  refundFailure?: string | null;
}

/** What people do with a return: the machine's actions, and asking for its refund again, which leads nowhere else. */
type ReturnVerb = ReturnAction | 'askRefund';

/** The verbs that a person can ask for, and the permission each needs. */
export const RETURN_VERBS: readonly { action: ReturnVerb; permission: Permission }[] = [
  { action: 'approve', permission: 'return:review' },
  { action: 'reject', permission: 'return:review' },
  { action: 'recordShipment', permission: 'return:request' },
  { action: 'receive', permission: 'return:receive' },
  { action: 'askRefund', permission: 'return:review' },
  { action: 'cancel', permission: 'return:request' },
];

const NEEDS_GOODS: readonly ReturnAction[] = ['recordShipment', 'receive', 'exchange'];

/** Why this action is not possible on this return now; undefined when it is. */
export function whyNotReturn(action: ReturnVerb, facts: ReturnFacts): RefusalDetail | undefined {
  if (action === 'askRefund') {
    if (!facts.refundFailure) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'returnRefundNotFailed' };
    return whyNotReturn('refund', facts);
  }
  const possible = actionsFrom(RETURN_TRANSITIONS, facts.state).filter((each) => !(facts.kind === ReturnKind.REFUND_ONLY && NEEDS_GOODS.includes(each)));
  if (canRun(RETURN_TRANSITIONS, action, facts.state) && possible.includes(action)) return undefined;
  return {
    code: UserErrorCode.ACTION_NOT_ALLOWED,
    messageKey: 'returnStateForbids',
    params: { action, state: facts.state },
    facts: { from: facts.state, allowed: possible },
  };
}

/** Throws the refusal when the action is not possible now. */
export function assertMayReturn(action: ReturnVerb, facts: ReturnFacts): void {
  const reason = whyNotReturn(action, facts);
  if (!reason) return;
  const { code, messageKey, ...rest } = reason;
  throw refuse(code, messageKey, { field: ['returnId'], ...rest });
}
