import { UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { FulfilmentStatus, OrderStage } from '../../orders/index.js';
import { FulfilmentOrderState } from '../fulfilment-order.transitions.js';

/** In so many parts an order leaves at most. */
export const MOST_PARTS = 10;

/** What a rule over splitting looks at of an order, as its buttons ask. */
interface OrderFacts {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
  held: boolean;
}

/** What splitting looks at besides. */
export interface SplitFacts extends OrderFacts {
  orderNo: string;
  cashOnDelivery: boolean;
  parcelId?: string | null;
  /** Its fulfilment orders that were not cancelled. */
  parts: number;
}

/** The fulfilment order that is to be split, or joined to another one. */
export interface WorkFacts {
  number: string;
  state: FulfilmentOrderState;
  waveId?: string | null;
}

const IN_WAREHOUSE: readonly FulfilmentStatus[] = [FulfilmentStatus.ALLOCATED, FulfilmentStatus.PICKING, FulfilmentStatus.PACKED, FulfilmentStatus.PARTIALLY_SHIPPED];
const code = UserErrorCode.ACTION_NOT_ALLOWED;

/** Why the goods of an order cannot be parted, nor its parts joined again, at all; undefined when they may be. */
export function whyNotSplit({ stage, fulfilmentStatus, held }: OrderFacts): RefusalDetail | undefined {
  if (stage !== OrderStage.APPROVED || !IN_WAREHOUSE.includes(fulfilmentStatus)) return { code, messageKey: 'splitNotAllocated' };
  return held ? { code, messageKey: 'orderHeld' } : undefined;
}

/** Why nothing can be done with this part of an order: somebody works on it. */
export function whyNotMoved({ number, state, waveId }: WorkFacts): RefusalDetail | undefined {
  if (state !== FulfilmentOrderState.AWAITING_PICKING) return { code, messageKey: 'splitInHand', params: { number } };
  return waveId ? { code, messageKey: 'splitInWave', params: { number } } : undefined;
}

/** Everything that forbids splitting this fulfilment order of this order; empty when nothing does. */
export function splitProblems(order: SplitFacts, work: WorkFacts): RefusalDetail[] {
  const params = { orderNo: order.orderNo, most: MOST_PARTS };
  return [
    whyNotSplit(order),
    // What is paid at the door is asked for once, with everything.
    order.cashOnDelivery && { code, messageKey: 'splitCashOnDelivery', params },
    order.parcelId && { code, messageKey: 'splitTogether', params },
    order.parts >= MOST_PARTS && { code, messageKey: 'splitTooManyParts', params },
    whyNotMoved(work),
  ].flatMap((problem) => problem || []);
}

interface PartLine {
  id: string;
  orderLineId: string;
  skuCode: string;
  quantity: number;
}

/** Pieces of one line of a fulfilment order that are to go apart. */
export interface ChosenPieces {
  fulfilmentOrderLineId: string;
  quantity: number;
}

/**
 * Everything that is wrong with the pieces that were chosen, each at its place; empty when they can go apart. With `wholeLines` a
 * line of the order goes whole or not at all: a marketplace is told line by line what has left.
 */
export function pieceProblems(lines: readonly PartLine[], chosen: readonly ChosenPieces[], { wholeLines }: { wholeLines: boolean }): RefusalDetail[] {
  const at = (index: number): string[] => ['lines', String(index)];
  const pieces = new Map(chosen.map(({ fulfilmentOrderLineId, quantity }) => [fulfilmentOrderLineId, quantity]));
  const stays = lines.filter(({ id, quantity }) => (pieces.get(id) ?? 0) < quantity);
  const torn = new Set(wholeLines ? stays.map(({ orderLineId }) => orderLineId) : []);
  const problems = chosen.flatMap(({ fulfilmentOrderLineId, quantity }, index): RefusalDetail[] => {
    const line = lines.find(({ id }) => id === fulfilmentOrderLineId);
    if (!line) return [{ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'FulfilmentOrderLine' }, field: at(index) }];
    const params = { sku: line.skuCode, most: line.quantity };
    if (chosen.findIndex((each) => each.fulfilmentOrderLineId === fulfilmentOrderLineId) < index) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'lineTwice', params, field: at(index) }];
    if (quantity > line.quantity) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'splitTooManyPieces', params, field: [...at(index), 'quantity'] }];
    return torn.has(line.orderLineId) ? [{ code, messageKey: 'splitLineWhole', params, field: [...at(index), 'quantity'] }] : [];
  });
  if (problems.length > 0) return problems;
  if (chosen.length === 0) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'splitNothing', field: ['lines'] }];
  return stays.length === 0 ? [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'splitEverything', field: ['lines'] }] : [];
}
