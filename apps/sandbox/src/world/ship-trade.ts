import { canRun } from '@ordo/kernel';
import type { Carrier } from './carriers.js';
import { touchTrade } from './find-trade.js';
import { Refusal } from './refusal.js';
import { TRADE_TRANSITIONS, type Trade, type TradeLine } from './trade.js';
import type { World } from './world.js';

const toBeShipped = (line: TradeLine): boolean => line.status === 'WAIT_SELLER_SEND_GOODS';

/** The seller says that lines have left, all of them when none are named. Throws Refusal when that is not possible (any more). */
export function shipTrade(
  world: World,
  trade: Trade,
  parcel: { oids?: readonly string[]; carrier: Carrier; waybillNo: string },
): void {
  const lines = parcel.oids
    ? trade.lines.filter((line) => parcel.oids?.includes(line.oid))
    : trade.lines.filter(toBeShipped);
  const shippable =
    canRun(TRADE_TRANSITIONS, 'shipPart', trade.status) && lines.length > 0 && lines.every(toBeShipped);
  if (!shippable || (parcel.oids && lines.length !== parcel.oids.length)) {
    throw new Refusal('NOT_SHIPPABLE', '订单状态不允许发货');
  }
  for (const line of lines) {
    line.status = 'WAIT_BUYER_CONFIRM_GOODS';
    line.consignedAt = world.now();
    line.carrierName = parcel.carrier.name;
    line.waybillNo = parcel.waybillNo;
  }
  trade.status = trade.lines.some(toBeShipped) ? 'SELLER_CONSIGNED_PART' : 'WAIT_BUYER_CONFIRM_GOODS';
  trade.consignedAt = world.now();
  touchTrade(world, trade);
}
