import type { RequestReturnInput } from '../../generated/gql/graphql.js';

export const RETURN_KINDS = ['RETURN_AND_REFUND', 'REFUND_ONLY', 'EXCHANGE'] as const;
export const RETURN_REASONS = ['NO_REASON', 'QUALITY', 'NOT_AS_DESCRIBED'] as const;

/** The dialog's own state: texts as they are typed. */
export interface ReturnRequestForm {
  kind: (typeof RETURN_KINDS)[number];
  reason: (typeof RETURN_REASONS)[number];
  /** Pieces by line of the order, as typed. */
  quantities: Record<string, string>;
  note: string;
  /** One a line. */
  evidence: string;
  overrideReason: string;
}

export const startOf = (): ReturnRequestForm => ({ kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', quantities: {}, note: '', evidence: '', overrideReason: '' });

/** What the API takes: lines with at least one piece, empty texts left out. */
export function toInput(orderId: string, form: ReturnRequestForm): RequestReturnInput {
  const [note, overrideReason] = [form.note.trim(), form.overrideReason.trim()];
  const evidence = form.evidence.split('\n').map((each) => each.trim()).filter(Boolean);
  return {
    orderId, kind: form.kind, reason: form.reason,
    lines: Object.entries(form.quantities).map(([orderLineId, quantity]) => ({ orderLineId, quantity: Number(quantity) })).filter((line) => line.quantity > 0),
    ...(note && { note }), ...(overrideReason && { overrideReason }), ...(evidence.length > 0 && { evidence }),
  };
}
