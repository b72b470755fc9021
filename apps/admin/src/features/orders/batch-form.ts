import type { HoldReason, MarkManyOrdersInput } from '../../generated/gql/graphql.js';
import { NO_RECEIVERS, type AssignValues } from '../assignment/assign-form.js';
import { marksInput, NO_MARKS, type MarkValues } from './mark-form.js';

/** What the dialog of every verb on many orders asks for; each verb takes its part. */
export interface BatchValues extends MarkValues, AssignValues {
  reason: HoldReason;
  note: string;
  service: string;
  print: string;
}

export const NO_VALUES: BatchValues = { ...NO_MARKS, ...NO_RECEIVERS, reason: 'ADDRESS_INCOMPLETE', note: '', service: '', print: '' };

/** Marks and remarks as the API takes them: what is left empty stays as it is. */
export function manyMarksInput({ service, print, assigneeId: _clerk, teamId: _team, ...marks }: BatchValues): Omit<MarkManyOrdersInput, 'orders'> {
  return { ...marksInput(marks), ...(service.trim() !== '' && { serviceRemark: service.trim() }), ...(print.trim() !== '' && { printRemark: print.trim() }) };
}
