import { fenToYuan } from '@ordo/kernel';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { Principal } from '../../platform/principal.js';

/** What of a refund decides over its approval. */
export interface ApprovalFacts {
  amount: number;
  /** Fen of the same order that were let out before: a refund in parts needs no fewer people than one in whole. */
  alsoRefunded?: number;
  /** Who has approved it while a second person is still needed. */
  firstApproverId?: string | null;
  /** Set once it was approved for good; a rejection takes it back. */
  approvedAt?: unknown;
}

/** What an approval by this person comes to: it lets the refund go out, or it is the first of two, or it says the same again. */
export type ApprovalStep = 'release' | 'first' | 'again';

/** Who approves, in a form that stays the same over sessions. */
export function approverId({ kind, id }: Pick<Principal, 'kind' | 'id'>): string {
  return `${kind}:${id}`;
}

/** Above what somebody may approve alone of one order, two people have to (the limit stands in the role). */
export function approvalStep(facts: ApprovalFacts, approver: Pick<Principal, 'kind' | 'id' | 'refundLimit'>): ApprovalStep {
  if (facts.approvedAt || approver.refundLimit === undefined) return 'release';
  if (facts.firstApproverId) return facts.firstApproverId === approverId(approver) ? 'again' : 'release';
  return facts.amount + (facts.alsoRefunded ?? 0) <= approver.refundLimit ? 'release' : 'first';
}

/** Why this person's approval does nothing more; undefined when it does. */
export function whyNotApprove(facts: ApprovalFacts, approver: Pick<Principal, 'kind' | 'id' | 'refundLimit'>): RefusalDetail | undefined {
  if (approvalStep(facts, approver) !== 'again') return undefined;
  return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'refundNeedsSecondPerson', params: { limit: fenToYuan(approver.refundLimit ?? 0) } };
}
