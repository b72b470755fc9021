import type { RequestReturnInput } from '../../generated/gql/graphql.js';

export const RETURN_KINDS = ['RETURN_AND_REFUND', 'REFUND_ONLY', 'EXCHANGE'] as const;
export const RETURN_REASONS = ['NO_REASON', 'QUALITY', 'NOT_AS_DESCRIBED'] as const;

/** The dialog's own state: texts as they are typed. */
export interface ReturnRequestForm {
  kind: (typeof RETURN_KINDS)[number];
  reason: (typeof RETURN_REASONS)[number];
  /** Pieces by what can be given back by itself, as typed. */
  quantities: Record<string, string>;
  note: string;
  /** One a line. */
  evidence: string;
  overrideReason: string;
}

export const startOf = (): ReturnRequestForm => ({ kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', quantities: {}, note: '', evidence: '', overrideReason: '' });

/** What can be given back by itself: a line, whole sets of a bundle, or a component of one. */
export interface Returnable {
  id: string;
  title: string;
  skuCode: string;
  left: number;
  bundle: boolean;
  /** The line of the bundle that it is a component of. */
  partOf?: string;
}

interface OrderedPiece {
  id: string;
  title: string;
  skuCode: string;
  shippedQuantity: number;
  returnedQuantity: number;
}

/** Everything of an order that can be given back by itself, components under their bundle. */
export function returnablesOf(lines: readonly (OrderedPiece & { components: readonly OrderedPiece[] })[]): Returnable[] {
  const one = ({ id, title, skuCode, shippedQuantity, returnedQuantity }: OrderedPiece) => ({ id, title, skuCode, left: shippedQuantity - returnedQuantity });
  return lines.flatMap((line) => [{ ...one(line), bundle: line.components.length > 0 }, ...line.components.map((part) => ({ ...one(part), bundle: false, partOf: line.id }))]);
}

/** What the API takes: lines with at least one piece, empty texts left out. */
export function toInput(orderId: string, form: ReturnRequestForm, returnables: readonly Returnable[] = []): RequestReturnInput {
  const [note, overrideReason] = [form.note.trim(), form.overrideReason.trim()];
  const evidence = form.evidence.split('\n').map((each) => each.trim()).filter(Boolean);
  const lineOf = (id: string) => {
    const partOf = returnables.find((each) => each.id === id)?.partOf;
    return partOf ? { orderLineId: partOf, componentId: id } : { orderLineId: id };
  };
  return {
    orderId, kind: form.kind, reason: form.reason,
    lines: Object.entries(form.quantities).map(([id, quantity]) => ({ ...lineOf(id), quantity: Number(quantity) })).filter((line) => line.quantity > 0),
    ...(note && { note }), ...(overrideReason && { overrideReason }), ...(evidence.length > 0 && { evidence }),
  };
}
