import { nextWaybillNo } from './numbers.js';
import { cityOf, placeOf } from './places.js';
import { Refusal } from './refusal.js';
import type { Contact, Waybill } from './waybill.js';
import type { World } from './world.js';

export interface WaybillRequest {
  orderId: string;
  sender: Contact;
  receiver: Contact;
  monthlyCard: string;
  cargo: string;
  parcelQty: number;
}

/** Takes a carrier order and gives it a waybill number. Throws Refusal when the order id was used before, cancelled or not. */
export function createWaybill(world: World, request: WaybillRequest): Waybill {
  if (world.state.waybills[request.orderId]) throw new Refusal('8016', '重复下单');
  const waybill: Waybill = {
    ...request,
    waybillNo: nextWaybillNo(world),
    status: 'CREATED',
    createdAt: world.now(),
    lastRouteAt: world.now(),
    originCode: placeOf(cityOf(request.sender)).code,
    destCode: placeOf(cityOf(request.receiver)).code,
    routes: [],
  };
  world.state.waybills[request.orderId] = waybill;
  world.changed();
  return waybill;
}

/** Takes a carrier order back. Throws Refusal: unknown, already cancelled, already picked up. */
export function cancelWaybill(world: World, orderId: string): Waybill {
  const waybill = world.state.waybills[orderId];
  if (!waybill) throw new Refusal('8024', '未下单', 404);
  if (waybill.status === 'CANCELLED') throw new Refusal('8037', '已消单');
  if (waybill.status !== 'CREATED') throw new Refusal('8018', '快件已揽收，不能取消');
  waybill.status = 'CANCELLED';
  world.changed();
  return waybill;
}
