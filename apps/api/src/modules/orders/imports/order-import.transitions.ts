import { defineTransitions } from '@ordo/kernel';

/** Where an import of orders stands. */
export enum OrderImportState {
  MAPPING = 'MAPPING',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  IMPORTING = 'IMPORTING',
  DONE = 'DONE',
  FAILED = 'FAILED',
}

export type OrderImportAction = 'check' | 'finishCheck' | 'commit' | 'finish' | 'fail';

const { MAPPING, CHECKING, CHECKED, IMPORTING, DONE, FAILED } = OrderImportState;

/** The import's machine: nothing is imported that was not checked before. */
export const ORDER_IMPORT_TRANSITIONS = defineTransitions<OrderImportState, OrderImportAction>({
  check: { from: [MAPPING, CHECKED, FAILED], to: CHECKING },
  finishCheck: { from: [CHECKING], to: CHECKED },
  commit: { from: [CHECKED], to: IMPORTING },
  finish: { from: [IMPORTING], to: DONE },
  fail: { from: [CHECKING, IMPORTING], to: FAILED },
});
