import { walk } from '@ordo/kernel';
import { describe, expect, it } from 'vitest';
import { COUNT_VERBS, differenceOf, whyNotCount } from '../counts/stock-count.policy.js';
import { STOCK_COUNT_TRANSITIONS, StockCountState } from '../counts/stock-count.transitions.js';
import { DOCUMENT_KINDS, documentVerbs, whyNotDocument } from './stock-document.policy.js';
import { STOCK_DOCUMENT_TRANSITIONS, StockDocumentKind, StockDocumentState, type StockDocumentAction } from './stock-document.transitions.js';

const { OPEN, IN_TRANSIT, PARTLY_RECEIVED, COMPLETED, CANCELLED } = StockDocumentState;
const STATES = Object.values(StockDocumentState);
const possible = (kind: StockDocumentKind, state: StockDocumentState) => (Object.keys(STOCK_DOCUMENT_TRANSITIONS) as StockDocumentAction[]).filter((action) => !whyNotDocument(action, { kind, state }));

describe('the machine of a stock document', () => {
  it('reaches every state, and rests where it is completed or cancelled', () => {
    expect(walk(STOCK_DOCUMENT_TRANSITIONS, STATES, { initial: [OPEN], terminal: [COMPLETED, CANCELLED] })).toEqual({ unreachable: [], deadEnds: [] });
  });

  it.each([
    [StockDocumentKind.RECEIPT, OPEN, ['receive', 'cancel']],
    [StockDocumentKind.RECEIPT, PARTLY_RECEIVED, ['receive', 'complete', 'close']],
    [StockDocumentKind.TRANSFER, OPEN, ['dispatch', 'cancel']],
    [StockDocumentKind.TRANSFER, IN_TRANSIT, ['receive', 'close']],
    [StockDocumentKind.ISSUE, OPEN, ['book', 'cancel']],
    [StockDocumentKind.DAMAGE, OPEN, ['book', 'cancel']],
  ] as const)('lets a %s that is %s be %s', (kind, state, actions) => {
    expect(possible(kind, state)).toEqual(actions);
  });

  it.each(Object.values(StockDocumentKind))('lets nothing be done with a %s that has ended', (kind) => {
    expect([...possible(kind, COMPLETED), ...possible(kind, CANCELLED)]).toEqual([]);
  });

  it('asks the receiving side for what arrives, and offers nobody what happens by itself', () => {
    expect(documentVerbs(StockDocumentKind.TRANSFER).map(({ action, permission }) => `${action} ${permission}`)).toEqual(['dispatch stock:transfer', 'receive stock:receive', 'close stock:receive', 'cancel stock:transfer']);
    expect(new Set(Object.values(DOCUMENT_KINDS).map(({ letters }) => letters)).size).toBe(4);
  });
});

describe('the machine of a count', () => {
  it('reaches every state, and rests where it was approved or cancelled', () => {
    const { COUNTING, APPROVED, CANCELLED: cancelled } = StockCountState;
    expect(walk(STOCK_COUNT_TRANSITIONS, Object.values(StockCountState), { initial: [COUNTING], terminal: [APPROVED, cancelled] })).toEqual({ unreachable: [], deadEnds: [] });
    expect(whyNotCount('approve', COUNTING)).toMatchObject({ messageKey: 'stockCountStateForbids', facts: { from: COUNTING } });
  });

  it('has another permission for deciding than for counting', () => {
    expect(COUNT_VERBS.filter(({ permission }) => permission === 'stock:approve-count').map(({ action }) => action)).toEqual(['approve', 'recount']);
  });

  it('knows a difference only of what was counted', () => {
    expect([differenceOf({ counted: 3, books: 5 }), differenceOf({ counted: 0, books: 0 }), differenceOf({ counted: null, books: 5 }), differenceOf({})]).toEqual([-2, 0, null, null]);
  });
});
