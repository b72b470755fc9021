import { defineTransitions } from '@ordo/kernel';

/** Where a wave stands. */
export enum WaveState {
  OPEN = 'OPEN',
  PICKING = 'PICKING',
  SORTED = 'SORTED',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
}

export type WaveAction = 'take' | 'printPickList' | 'reportShort' | 'sort' | 'complete' | 'close' | 'cancel';

const { OPEN, PICKING, SORTED, DONE, CANCELLED } = WaveState;

/** The machine of a wave. */
export const WAVE_TRANSITIONS = defineTransitions<WaveState, WaveAction>({
  take: { from: [OPEN], to: PICKING },
  printPickList: { from: [OPEN, PICKING, SORTED] },
  reportShort: { from: [PICKING] },
  // Every piece lies in the basket of its order.
  sort: { from: [PICKING], to: SORTED },
  // By itself, once nothing in it waits for the warehouse any more.
  complete: { from: [PICKING, SORTED], to: DONE },
  // By a person: what is not shipped goes on by itself, without the wave.
  close: { from: [SORTED], to: DONE },
  cancel: { from: [OPEN, PICKING], to: CANCELLED },
});
