import { advanceWaybill } from '../world/advance-waybill.js';
import type { SendNotice } from '../world/courier.js';
import { takeNoticeFault } from '../world/take-fault.js';
import { queueNotice } from '../world/notices.js';
import type { Waybill, WaybillStep } from '../world/waybill.js';
import type { World } from '../world/world.js';

const ROUTES_PER_PUSH = 10;

/** Moves a parcel along and pushes what was written into its track. Throws Refusal. */
export function advanceAndPush(world: World, waybillNo: string, to?: WaybillStep): Waybill {
  const { waybill, routes } = advanceWaybill(world, waybillNo, to);
  for (let start = 0; start < routes.length; start += ROUTES_PER_PUSH) {
    const part = routes.slice(start, start + ROUTES_PER_PUSH).map((route) => ({
      mailno: waybill.waybillNo,
      orderid: waybill.orderId,
      ...route,
      reasonCode: '',
      reasonName: '',
    }));
    queueNotice(world, {
      system: 'sf',
      about: `${waybill.waybillNo} ${waybill.status}`,
      fields: { body: JSON.stringify({ Body: { WaybillRoute: part } }) },
    });
  }
  return waybill;
}

/** Sends a route push as JSON; taken is what is answered by return_code 0000. Without an address nothing is sent: the track can still be asked for. */
export function sfSender(world: World, pushUrl: () => string | undefined): SendNotice {
  return async ({ fields }, signal) => {
    const url = pushUrl();
    if (!url) return { ok: true, outcome: 'no address' };
    const post = async (): Promise<{ ok: boolean; outcome: string }> => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: fields['body'] ?? '',
        redirect: 'manual',
        signal,
      });
      const answer: unknown = await response.json().catch(() => undefined);
      const code =
        typeof answer === 'object' && answer !== null && 'return_code' in answer
          ? String(answer.return_code)
          : '';
      return { ok: code === '0000', outcome: code || `HTTP ${response.status}` };
    };
    const first = await post();
    return takeNoticeFault(world, 'sf', 'duplicate-notify') ? post() : first;
  };
}
