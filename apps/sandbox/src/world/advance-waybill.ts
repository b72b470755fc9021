import { formatChinaTime } from '@ordo/kernel';
import { cityOf, placeOf } from './places.js';
import { Refusal } from './refusal.js';
import { stepAfter, WAYBILL_STEPS, type Route, type Waybill, type WaybillStep } from './waybill.js';
import type { World } from './world.js';

interface Event {
  place: string;
  remark: string;
  opCode: string;
}

/** What the carrier writes into the track at each step, between the origin and the destination. */
function eventsOf(waybill: Waybill, step: WaybillStep): Event[] {
  const from = cityOf(waybill.sender);
  const to = cityOf(waybill.receiver);
  const [origin, destination] = [placeOf(from), placeOf(to)];
  const station = `${to.replace(/市$/, '')}${waybill.receiver.county || '城区'}营业点`;
  const arrived: Event = { place: to, remark: `快件到达 【${destination.hub}】`, opCode: '31' };
  const events: Record<WaybillStep, Event[]> = {
    CREATED: [],
    PICKED_UP: [{ place: from, remark: '顺丰速运 已收取快件', opCode: '50' }],
    IN_TRANSIT:
      from === to
        ? [
            { place: from, remark: `快件在【${origin.hub}】完成分拣，准备发往 【${station}】`, opCode: '30' },
            arrived,
          ]
        : [
            {
              place: from,
              remark: `快件在【${origin.hub}】完成分拣，准备发往 【${destination.hub}】`,
              opCode: '30',
            },
            { place: from, remark: `快件已发车，正从 【${from}】 开往 【${to}】`, opCode: '302' },
            arrived,
          ],
    OUT_FOR_DELIVERY: [
      { place: to, remark: `快件到达 【${station}】`, opCode: '31' },
      { place: to, remark: '快件交给快递员，正在派送途中，请保持电话畅通', opCode: '204' },
    ],
    DELIVERED: [
      { place: to, remark: '已签收，签收人凭取货码签收。感谢您使用顺丰，期待再次为您服务', opCode: '80' },
    ],
  };
  return events[step];
}

function stepsUpTo(waybill: Waybill, to: WaybillStep | undefined): WaybillStep[] {
  const next = stepAfter(waybill.status);
  if (!next) throw new Refusal('NO_NEXT_STEP', `运单 ${waybill.waybillNo} 现为 ${waybill.status}`);
  const last = WAYBILL_STEPS.indexOf(to ?? next);
  const steps = WAYBILL_STEPS.slice(WAYBILL_STEPS.indexOf(next), last + 1);
  if (steps.length === 0) throw new Refusal('STEP_PASSED', `运单 ${waybill.waybillNo} 已过 ${to}`);
  return steps;
}

export function findWaybill(world: World, waybillNo: string): Waybill {
  const waybill = Object.values(world.state.waybills).find((candidate) => candidate.waybillNo === waybillNo);
  if (!waybill) throw new Refusal('WAYBILL_NOT_FOUND', `没有运单 ${waybillNo}`, 404);
  return waybill;
}

/** Moves a parcel to its next step, or up to the one named, and gives back what was written into its track. Throws Refusal. */
export function advanceWaybill(
  world: World,
  waybillNo: string,
  to?: WaybillStep,
): { waybill: Waybill; routes: Route[] } {
  const waybill = findWaybill(world, waybillNo);
  const steps = stepsUpTo(waybill, to);
  const events = steps.flatMap((step) => eventsOf(waybill, step));
  const routes = events.map(({ place, remark, opCode }, index): Route => {
    // The last event happens now and the ones before it a second apart, never before what is already known.
    waybill.lastRouteAt = Math.max(waybill.lastRouteAt, world.now() - (events.length - 1 - index) * 1_000);
    return {
      id: String(world.next()),
      acceptTime: formatChinaTime(new Date(waybill.lastRouteAt)),
      acceptAddress: place,
      remark,
      opCode,
    };
  });
  waybill.routes.push(...routes);
  waybill.status = steps.at(-1) ?? waybill.status;
  world.changed();
  return { waybill, routes };
}
