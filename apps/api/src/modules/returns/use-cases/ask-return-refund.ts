import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Return } from '../return.entity.js';
import type { AskReturnRefundInput } from '../return.inputs.js';
import { assertMayReturn } from '../return.policy.js';
import { loadReturn, openRefund, tellReturn } from '../settle-return.js';

/** Asks for the refund of a return again, after the one before failed or was rejected. Finance approves it as any other. */
export const askReturnRefund = command('askReturnRefund', async (tx, input: AskReturnRefundInput) => {
  const { row, order } = await loadReturn(tx, input.returnId, input.expectedVersion);
  assertMayReturn('askRefund', row);
  await tellReturn(tx, row, 'ReturnRefundAsked');
  await openRefund(tx, row, order);
  return { return: ref(Return, row.id) };
});
