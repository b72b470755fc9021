import { z } from 'zod';
import type { MarkOrdersInput } from '../../generated/gql/graphql.js';
import { FLAGS } from './order-marks.js';

export const markSchema = z.object({ add: z.array(z.string()), remove: z.array(z.string()), flag: z.enum(['', 'NONE', ...FLAGS]), urgent: z.enum(['', 'yes', 'no']) });
export type MarkValues = z.infer<typeof markSchema>;

export const NO_MARKS: MarkValues = { add: [], remove: [], flag: '', urgent: '' };

/** Whether nothing is chosen: everything stays as it is. */
export const marksNothing = ({ add, remove, flag, urgent }: MarkValues): boolean => add.length + remove.length === 0 && flag === '' && urgent === '';

/** What was chosen, as the API takes it. */
export function marksInput({ add, remove, flag, urgent }: MarkValues): Pick<MarkOrdersInput, 'addTagIds' | 'removeTagIds' | 'flag' | 'urgent'> {
  return { addTagIds: add, removeTagIds: remove, ...(flag !== '' && { flag: flag === 'NONE' ? null : flag }), ...(urgent !== '' && { urgent: urgent === 'yes' }) };
}
