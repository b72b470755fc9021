import { describe, expect, it } from 'vitest';
import { FulfilmentStatus, OrderStage } from '../../orders/index.js';
import { FulfilmentOrderState } from '../fulfilment-order.transitions.js';
import { MOST_PARTS, pieceProblems, splitProblems, whyNotSplit, type SplitFacts, type WorkFacts } from './split.policy.js';

const order: SplitFacts = { orderNo: '1', stage: OrderStage.APPROVED, fulfilmentStatus: FulfilmentStatus.ALLOCATED, held: false, cashOnDelivery: false, parts: 1 };
const work: WorkFacts = { number: '1-1', state: FulfilmentOrderState.AWAITING_PICKING };
const keys = (problems: { messageKey: string }[]): string[] => problems.map(({ messageKey }) => messageKey);

describe('whether an order can be split', () => {
  it('asks for an approved order whose goods are in the warehouse', () => {
    const able = Object.values(FulfilmentStatus).filter((fulfilmentStatus) => !whyNotSplit({ ...order, fulfilmentStatus }));
    expect(able).toEqual(['ALLOCATED', 'PICKING', 'PACKED', 'PARTIALLY_SHIPPED']);
    for (const stage of Object.values(OrderStage).filter((each) => each !== OrderStage.APPROVED)) expect(whyNotSplit({ ...order, stage })?.messageKey).toBe('splitNotAllocated');
  });

  it.each<[string, Partial<SplitFacts>, Partial<WorkFacts>]>([
    ['orderHeld', { held: true }, {}], ['splitCashOnDelivery', { cashOnDelivery: true }, {}], ['splitTogether', { parcelId: 'p' }, {}],
    ['splitTooManyParts', { parts: MOST_PARTS }, {}], ['splitInWave', {}, { waveId: 'w' }], ['splitInHand', {}, { state: FulfilmentOrderState.PICKING }],
    ['splitInHand', {}, { state: FulfilmentOrderState.SHIPPED }],
  ])('is forbidden by %s', (key, ofOrder, ofWork) => {
    expect(keys(splitProblems({ ...order, ...ofOrder }, { ...work, ...ofWork }))).toEqual([key]);
  });

  it('names everything that is in the way at once, and nothing when nothing is', () => {
    expect(keys(splitProblems({ ...order, held: true, cashOnDelivery: true }, { ...work, waveId: 'w' }))).toEqual(['orderHeld', 'splitCashOnDelivery', 'splitInWave']);
    expect(splitProblems(order, work)).toEqual([]);
  });
});

describe('which pieces can go apart', () => {
  // A plain line, and a bundle of two components.
  const lines = [
    { id: 'a', orderLineId: 'one', skuCode: 'A', quantity: 3 }, { id: 'b', orderLineId: 'set', skuCode: 'B', quantity: 2 }, { id: 'c', orderLineId: 'set', skuCode: 'C', quantity: 1 },
  ];
  const check = (chosen: [string, number][], wholeLines = false) => pieceProblems(lines, chosen.map(([fulfilmentOrderLineId, quantity]) => ({ fulfilmentOrderLineId, quantity })), { wholeLines });

  it('takes some pieces of a line, also of the components of a bundle', () => {
    expect(check([['a', 1]])).toEqual([]);
    expect(check([['b', 1], ['c', 1]])).toEqual([]);
  });

  it('refuses none, all, too many, the same line twice and a foreign line, each at its place', () => {
    expect(keys(check([]))).toEqual(['splitNothing']);
    expect(keys(check([['a', 3], ['b', 2], ['c', 1]]))).toEqual(['splitEverything']);
    expect(check([['c', 1], ['a', 4]])).toMatchObject([{ messageKey: 'splitTooManyPieces', params: { sku: 'A', most: 3 }, field: ['lines', '1', 'quantity'] }]);
    expect(keys(check([['a', 1], ['a', 1]]))).toEqual(['lineTwice']);
    expect(check([['x', 1]])).toMatchObject([{ messageKey: 'notFound', field: ['lines', '0'] }]);
  });

  it('keeps the lines of a marketplace whole, a bundle with all its components', () => {
    expect(check([['a', 3]], true)).toEqual([]);
    expect(check([['b', 2], ['c', 1]], true)).toEqual([]);
    expect(check([['a', 1]], true)).toMatchObject([{ messageKey: 'splitLineWhole', params: { sku: 'A' }, field: ['lines', '0', 'quantity'] }]);
    expect(keys(check([['b', 2]], true))).toEqual(['splitLineWhole']);
  });
});
