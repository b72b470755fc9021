import { defineTransitions } from '@ordo/kernel';

/** Where a batch stands: one verb carried out on many orders. */
export enum OrderBatchState {
  WORKING = 'WORKING',
  DONE = 'DONE',
  STOPPED = 'STOPPED',
}

export type OrderBatchAction = 'finish' | 'stop';

const { WORKING, DONE, STOPPED } = OrderBatchState;

/** The batch's machine. What is stopped is not gone on with: whoever wants the rest begins another. */
export const ORDER_BATCH_TRANSITIONS = defineTransitions<OrderBatchState, OrderBatchAction>({
  finish: { from: [WORKING], to: DONE },
  stop: { from: [WORKING], to: STOPPED },
});
