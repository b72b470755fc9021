import { command } from '../../../platform/command/command.js';
import { loadForUpdate } from '../../../platform/command/tx.js';
import { scopeOf } from '../order-progress.js';
import { Order } from '../order.entity.js';
import type { RevealReceiverInput } from '../order.inputs.js';

/** Shows the receiver in plain words, and records who looked and why (PIPL: every unmasking is logged). */
export const revealReceiver = command('revealReceiver', async (tx, input: RevealReceiverInput) => {
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'] });
  await tx.emit({
    type: 'ReceiverRevealed', subject: { type: 'Order', id: order.id },
    data: { reason: input.reason }, scope: scopeOf(order),
  });
  const { receiverProvince, receiverCity, receiverDistrict, receiverAddress } = order;
  return {
    receiver: {
      name: order.receiverName,
      phone: order.receiverPhone,
      address: `${receiverProvince}${receiverCity}${receiverDistrict}${receiverAddress}`,
    },
  };
});
