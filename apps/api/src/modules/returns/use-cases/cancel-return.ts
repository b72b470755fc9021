import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { tellOrder } from '../order-returns.js';
import { Return } from '../return.entity.js';
import type { CancelReturnInput } from '../return.inputs.js';
import { assertMayReturn } from '../return.policy.js';
import { ReturnKind, ReturnState } from '../return.transitions.js';
import { loadReturn, moveReturn, tellReturn } from '../settle-return.js';

/** Withdraws a return whose goods are not on their way yet. */
export const cancelReturn = command('cancelReturn', async (tx, input: CancelReturnInput) => {
  const { row } = await loadReturn(tx, input.returnId, input.expectedVersion);
  assertMayReturn('cancel', row);
  // Its refund was opened by the approval: unless that failed, the money may be on its way.
  if (row.kind === ReturnKind.REFUND_ONLY && row.state === ReturnState.APPROVED && !row.refundFailure) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'returnRefundOnItsWay', { field: ['returnId'] });
  moveReturn(row, 'cancel');
  await tellReturn(tx, row, 'ReturnCancelled');
  await tellOrder(tx, row.orderId);
  return { return: ref(Return, row.id) };
});
