import { describe, expect, it } from 'vitest';
import { FulfilmentOrderState } from '../allocation/index.js';
import { WAREHOUSE_VERBS, whyNot, type WorkFacts } from './shipment.policy.js';

const facts = (change: Partial<WorkFacts>): WorkFacts => ({ state: FulfilmentOrderState.AWAITING_PICKING, held: false, recallRequested: false, waitsFor: null, waybillNo: null, waybillProblem: null, waybillError: null, ...change });
const possible = (some: WorkFacts): string[] => WAREHOUSE_VERBS.map((verb) => verb.action).filter((action) => !whyNot(action, some));

describe('what the warehouse may do', () => {
  it.each([
    [FulfilmentOrderState.AWAITING_PICKING, ['startPicking', 'printLabel']],
    [FulfilmentOrderState.PICKING, ['check', 'pack', 'printLabel', 'recall']],
    [FulfilmentOrderState.PACKED, ['printLabel', 'ship', 'recall']],
    [FulfilmentOrderState.SHIPPED, []],
    [FulfilmentOrderState.CANCELLED, []],
  ])('with a waybill, when %s', (state, actions) => {
    expect(possible(facts({ state, waybillNo: 'SF1' }))).toEqual(actions);
  });

  it.each([FulfilmentOrderState.PICKING, FulfilmentOrderState.PACKED])('while its goods are wanted back is to give them back, or to say that they are gone (%s)', (state) => {
    expect(possible(facts({ state, waybillNo: 'SF1', recallRequested: true }))).toEqual(['recall', 'refuseRecall']);
    expect(whyNot('requestRecall', facts({ state }))).toBeUndefined();
  });

  it('without a waybill is neither to print nor to ship, but to ask for one', () => {
    const packed = facts({ state: FulfilmentOrderState.PACKED });
    expect(possible(packed)).toEqual(['requestWaybill', 'recall']);
    expect(whyNot('ship', packed)?.messageKey).toBe('waybillMissing');
  });

  it.each(Object.values(FulfilmentOrderState))('with a held order is at most to recall it (%s)', (state) => {
    expect(possible(facts({ state, held: true, waybillNo: 'SF1' })).filter((action) => action !== 'recall')).toEqual([]);
  });
});
