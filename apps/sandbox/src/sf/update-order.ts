import { z } from 'zod';
import { cancelWaybill } from '../world/create-waybill.js';
import { Refusal } from '../world/refusal.js';
import type { SfService } from './service.js';

const Message = z.object({
  orderId: z.string().trim().min(1).max(64),
  dealType: z.coerce.number().int().min(1).max(2).default(1),
});

const CONFIRM = 1;

/** EXP_RECE_UPDATE_ORDER: confirms (1) or cancels (2) an order. */
export const updateOrder: SfService = {
  code: 'EXP_RECE_UPDATE_ORDER',
  run(world, message) {
    const { orderId, dealType } = Message.parse(message);
    const waybill = dealType === CONFIRM ? world.state.waybills[orderId] : cancelWaybill(world, orderId);
    if (!waybill) throw new Refusal('8024', '未下单', 404);
    return {
      orderId,
      waybillNoInfoList: [{ waybillType: 1, waybillNo: waybill.waybillNo }],
      resStatus: 2,
      extraInfoList: null,
    };
  },
};
