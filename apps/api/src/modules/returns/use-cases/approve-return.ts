import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Return } from '../return.entity.js';
import type { ApproveReturnInput } from '../return.inputs.js';
import { assertMayReturn } from '../return.policy.js';
import { ReturnKind } from '../return.transitions.js';
import { loadReturn, moveReturn, openRefund, tellReturn } from '../settle-return.js';

/** Approves a return: the customer is told where to send the goods. A refund without goods is opened at once. */
export const approveReturn = command('approveReturn', async (tx, input: ApproveReturnInput) => {
  const { row, order } = await loadReturn(tx, input.returnId, input.expectedVersion);
  assertMayReturn('approve', row);
  moveReturn(row, 'approve');
  Object.assign(row, { reviewedAt: tx.now, reviewedBy: tx.actor.name });
  await tellReturn(tx, row, 'ReturnApproved');
  if (row.kind === ReturnKind.REFUND_ONLY) await openRefund(tx, row, order);
  return { return: ref(Return, row.id) };
});
