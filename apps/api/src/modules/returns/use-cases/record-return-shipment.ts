import { command } from '../../../platform/command/command.js';
import { ref } from '../../../platform/command/tx.js';
import { Return } from '../return.entity.js';
import type { RecordReturnShipmentInput } from '../return.inputs.js';
import { assertMayReturn } from '../return.policy.js';
import { loadReturn, moveReturn, tellReturn } from '../settle-return.js';

/** Keeps the waybill with which the goods come back (S7.2.6); telling it again mends a mistyped one. */
export const recordReturnShipment = command('recordReturnShipment', async (tx, input: RecordReturnShipmentInput) => {
  const { row } = await loadReturn(tx, input.returnId, input.expectedVersion);
  assertMayReturn('recordShipment', row);
  moveReturn(row, 'recordShipment');
  const { carrier, waybillNo } = input;
  Object.assign(row, { carrier, waybillNo, shippedBackAt: row.shippedBackAt ?? tx.now });
  await tellReturn(tx, row, 'ReturnSentBack', { waybillNo });
  return { return: ref(Return, row.id) };
});
