import { canRun, walk } from '@ordo/kernel';
import { expect, it } from 'vitest';
import { ORDER_IMPORT_TRANSITIONS, OrderImportState } from './order-import.transitions.js';

it('an import reaches every state and ends only when its orders are in', () => {
  const { MAPPING, DONE } = OrderImportState;
  expect(walk(ORDER_IMPORT_TRANSITIONS, Object.values(OrderImportState), { initial: [MAPPING], terminal: [DONE] })).toEqual({ unreachable: [], deadEnds: [] });
});

it('nothing is imported that was not checked', () => {
  for (const state of Object.values(OrderImportState)) expect(canRun(ORDER_IMPORT_TRANSITIONS, 'commit', state), state).toBe(state === OrderImportState.CHECKED);
});
