import { canRun, walk } from '@ordo/kernel';
import { expect, it } from 'vitest';
import { ORDER_BATCH_TRANSITIONS, OrderBatchState } from './order-batch.transitions.js';

it('ends every batch, finished or stopped, for good', () => {
  const { WORKING, DONE, STOPPED } = OrderBatchState;
  expect(walk(ORDER_BATCH_TRANSITIONS, Object.values(OrderBatchState), { initial: [WORKING], terminal: [DONE, STOPPED] })).toEqual({ unreachable: [], deadEnds: [] });
  for (const ended of [DONE, STOPPED]) expect([canRun(ORDER_BATCH_TRANSITIONS, 'stop', ended), canRun(ORDER_BATCH_TRANSITIONS, 'finish', ended)]).toEqual([false, false]);
});
