import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { tellOrder } from '../order-returns.js';
import { Return } from '../return.entity.js';
import type { RejectReturnInput } from '../return.inputs.js';
import { assertMayReturn } from '../return.policy.js';
import { loadReturn, moveReturn, tellReturn } from '../settle-return.js';

/** Rejects a return, saying why (S7.2.10). Its pieces can be asked back again. */
export const rejectReturn = command('rejectReturn', async (tx, input: RejectReturnInput) => {
  const { row } = await loadReturn(tx, input.returnId, input.expectedVersion);
  assertMayReturn('reject', row);
  moveReturn(row, 'reject');
  Object.assign(row, { reviewedAt: tx.now, reviewedBy: tx.actor.name, rejectReason: input.reason });
  await tellReturn(tx, row, 'ReturnRejected', { reason: input.reason });
  await tellOrder(tx, row.orderId);
  return { return: ref(Return, row.id) };
});
