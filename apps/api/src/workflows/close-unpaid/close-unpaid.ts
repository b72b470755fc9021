import { command } from '../../platform/command/command.js';
import { loadForUpdate } from '../../platform/command/tx.js';
import { Order, OrderStage } from '../../modules/orders/index.js';
import { cancelOrder } from '../cancel-order/cancel-order.js';

const REASON = 'UNPAID';

/**
 * Closes an order whose time to pay is over, as cancelling it would: its stock is free again, attempts to pay are ended. The
 * order's lock decides between this and a payment that comes at the same moment: the payment that is first keeps the order,
 * the one that is second is paid back.
 */
export const closeUnpaid = command('closeUnpaid', async (tx, { orderId }: { orderId: string }) => {
  const order = await loadForUpdate(tx, Order, orderId);
  if (order.stage !== OrderStage.AWAITING_PAYMENT || order.paid > 0 || !order.closesAt || order.closesAt > tx.now) return { closed: false };
  await cancelOrder.run(tx, { orderId, reason: REASON });
  return { closed: true };
});
