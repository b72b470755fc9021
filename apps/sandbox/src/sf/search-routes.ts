import { z } from 'zod';
import { SF_ACCOUNT } from '../world/accounts.js';
import type { Waybill } from '../world/waybill.js';
import type { World } from '../world/world.js';
import type { SfService } from './service.js';

const BY_ORDER_ID = 2;

const numbers = z.union([z.array(z.string()), z.string().transform((list) => list.split(','))]);

const Message = z.object({
  trackingType: z.coerce.number().int().min(1).max(2).default(1),
  trackingNumber: numbers.pipe(z.array(z.string().trim().min(1)).min(1).max(10)),
  checkPhoneNo: z.string().optional(),
});

function findByNumber(world: World, type: number, number: string): Waybill | undefined {
  if (type === BY_ORDER_ID) return world.state.waybills[number];
  return Object.values(world.state.waybills).find(({ waybillNo }) => waybillNo === number);
}

/** Parcels on the own monthly card may be seen as they are; for others one must know a phone number. */
function maySee(waybill: Waybill, phoneTail: string | undefined): boolean {
  const tails = [waybill.sender.tel.slice(-4), waybill.receiver.tel.slice(-4)];
  return (
    waybill.monthlyCard === SF_ACCOUNT.monthlyCard || (phoneTail !== undefined && tails.includes(phoneTail))
  );
}

/** EXP_RECE_SEARCH_ROUTES: the track of up to ten parcels; an unknown one comes with an empty track, not with an error. */
export const searchRoutes: SfService = {
  code: 'EXP_RECE_SEARCH_ROUTES',
  run(world, message) {
    const { trackingType, trackingNumber, checkPhoneNo } = Message.parse(message);
    const routeResps = trackingNumber.map((number) => {
      const waybill = findByNumber(world, trackingType, number);
      const routes = waybill && maySee(waybill, checkPhoneNo) ? waybill.routes : [];
      return {
        mailNo: waybill?.waybillNo ?? number,
        routes: routes.map(({ acceptTime, acceptAddress, remark, opCode }) => ({
          acceptTime,
          acceptAddress,
          remark,
          opCode,
        })),
      };
    });
    return { routeResps };
  },
};
