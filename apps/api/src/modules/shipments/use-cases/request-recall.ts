import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { FulfilmentOrder, IN_HAND } from '../../allocation/index.js';
import { Order } from '../../orders/index.js';
import { loadWork, toldOf } from '../load-work.js';
import { lockParcelOf } from '../parcels/lock-parcels.js';
import type { RequestRecallInput } from '../shipment.inputs.js';
import { assertMay } from '../shipment.policy.js';

/** Asks the warehouse to put the goods of an order back on their shelf, so that it can be changed or cancelled. Until it answers, none of them leaves. */
export const requestRecall = command('requestRecall', async (tx, input: RequestRecallInput) => {
  // All that goes in the parcel is locked before the one that is asked for.
  await lockParcelOf(tx, input.orderId);
  const order = await loadForUpdate(tx, Order, input.orderId, { field: ['orderId'], expectedVersion: input.expectedVersion });
  const inHand = await tx.em.find(FulfilmentOrder, { orderId: order.id, state: { $in: [...IN_HAND] } }, { orderBy: { id: 'asc' } });
  if (inHand.length === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'recallNothingInHand', { field: ['orderId'] });
  for (const { id } of inHand) {
    const { fulfilmentOrder, facts } = await loadWork(tx, id);
    assertMay('requestRecall', facts);
    Object.assign(fulfilmentOrder, { recallRequestedAt: tx.now, recallRequestedBy: tx.actor.name, recallReason: input.reason });
    await tx.emit({
      type: 'FulfilmentOrderRecallRequested', subject: { type: 'FulfilmentOrder', id: fulfilmentOrder.id },
      data: { number: fulfilmentOrder.number, reason: input.reason }, ...toldOf(fulfilmentOrder),
    });
  }
  return { order: ref(Order, order.id) };
});
