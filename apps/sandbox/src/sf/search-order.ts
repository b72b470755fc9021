import { z } from 'zod';
import { Refusal } from '../world/refusal.js';
import type { SfService } from './service.js';
import { viewWaybill } from './waybill-view.js';

const Message = z.object({ orderId: z.string().trim().min(1).max(64) });

/** EXP_RECE_SEARCH_ORDER_RESP: what was answered when the order was taken. */
export const searchOrder: SfService = {
  code: 'EXP_RECE_SEARCH_ORDER_RESP',
  run(world, message) {
    const waybill = world.state.waybills[Message.parse(message).orderId];
    if (!waybill) throw new Refusal('8024', '未下单', 404);
    return viewWaybill(waybill);
  },
};
