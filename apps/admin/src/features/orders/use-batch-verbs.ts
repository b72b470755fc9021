import { useCommand } from '../../command/use-command.js';
import type { OrderBatchVerb, WhichOrdersInput } from '../../generated/gql/graphql.js';
import type { UserErrorLike } from '../../ui/place-user-errors.js';
import { receiversInput } from '../assignment/assign-form.js';
import { manyMarksInput, type BatchValues } from './batch-form.js';
import { APPROVE_ORDERS, ASSIGN_MANY_ORDERS, CANCEL_ORDERS, HOLD_ORDERS, MARK_MANY_ORDERS, RELEASE_ORDERS } from './order-batches.js';

type Begin = (orders: WhichOrdersInput, values: BatchValues) => Promise<readonly UserErrorLike[]>;

/** The verbs on many orders: each begins a batch, whose id `onBegun` is told. */
export function useBatchVerbs(onBegun: (batchId: string) => void): Record<OrderBatchVerb, Begin> {
  const begun = { onDone: ({ batch }: { batch?: { id: string } | null }) => { if (batch) onBegun(batch.id); } };
  const approve = useCommand(APPROVE_ORDERS, begun);
  const hold = useCommand(HOLD_ORDERS, begun);
  const release = useCommand(RELEASE_ORDERS, begun);
  const cancel = useCommand(CANCEL_ORDERS, begun);
  const mark = useCommand(MARK_MANY_ORDERS, begun);
  const assign = useCommand(ASSIGN_MANY_ORDERS, begun);
  return {
    APPROVE: (orders) => approve({ orders }),
    HOLD: (orders, { reason, note }) => hold({ orders, reason, note: note.trim() || null }),
    RELEASE: (orders, { note }) => release({ orders, note: note.trim() }),
    CANCEL: (orders, { note }) => cancel({ orders, reason: note.trim() }),
    MARK: (orders, values) => mark({ orders, ...manyMarksInput(values) }),
    ASSIGN: (orders, values) => assign({ orders, ...receiversInput(values) }),
  };
}
