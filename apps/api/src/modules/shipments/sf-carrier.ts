import { ConnectorError } from '@ordo/connectors';
import { createSfClient, type SfContact, type SfRoute, type SfWaybill } from '@ordo/connectors/sf';
import type { Config } from '../../platform/config.js';
import type { Runtime } from '../../platform/context.js';
import { CarrierRefused, type ParcelCarrier, type Party, type Waybill } from './carrier.js';
import { TrackingStatus } from './shipment.transitions.js';
import { withoutPhones, type TrackingReport } from './tracking-order.js';

// Within a job's lease, and short enough that a slow carrier does not hold up the queue.
const TIMEOUT_MS = 10_000;

/** SF Express as the house's carrier. */
export function sfCarrier(config: Config, { clock, log }: Pick<Runtime, 'clock' | 'log'>): ParcelCarrier {
  const sf = createSfClient({
    gatewayUrl: config.SF_GATEWAY ?? `${config.sandboxUrl}/sf/std/service`, partnerId: config.SF_PARTNER_ID, checkword: config.SF_CHECKWORD,
    monthlyCard: config.SF_MONTHLY_CARD, digestMode: config.SF_DIGEST_MODE, clock, timeoutMs: TIMEOUT_MS,
  });
  return {
    requestWaybill: ({ orderId, sender, receiver, goods, weightGrams }) => refusing(async () => waybillOf(await sf.createOrder({
      orderId, sender: contactOf(sender), receiver: contactOf(receiver),
      cargo: goods.map(({ name, quantity }) => ({ name, count: quantity })),
      ...(weightGrams && { totalWeightKg: weightGrams / 1_000 }),
    }))),
    findWaybill: async (orderId) => {
      try {
        return waybillOf(await sf.searchOrder(orderId));
      } catch (error) {
        // It knows no such order, or will not say: ordering again under the same key is safe either way.
        if (error instanceof ConnectorError && error.family === 'business') return undefined;
        throw error;
      }
    },
    cancelWaybill: (orderId) => refusing(() => sf.cancelOrder(orderId)),
    track: async (waybillNos) => {
      const found = await sf.searchRoutes(waybillNos);
      return new Map(found.map(({ waybillNo, routes }) => [waybillNo, routes.map((route) => reportOf(route, log))]));
    },
  };
}

/** A route in the house's words. An unknown code means that the parcel is on its way, and is worth a line in the log. */
export function reportOf(route: SfRoute, log: Runtime['log']): TrackingReport {
  if (!route.status) log.warn({ opCode: route.opCode.slice(0, 20) }, 'unknown route code');
  return {
    at: route.at, place: route.place ?? '', text: withoutPhones(route.description ?? ''), code: route.opCode,
    status: route.status ? TrackingStatus[route.status] : TrackingStatus.IN_TRANSIT,
  };
}

async function refusing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ConnectorError && error.family === 'business') throw new CarrierRefused(error.message);
    throw error;
  }
}

function waybillOf({ waybillNo, routeLabel, destCode }: SfWaybill): Waybill {
  return { waybillNo, routeCode: (routeLabel?.destRouteLabel ?? destCode)?.slice(0, 60) ?? null };
}

function contactOf({ name, phone, province, city, district, address }: Party): SfContact {
  const mobile = /^1\d{10}$/.test(phone);
  return { name, ...(mobile ? { mobile: phone } : { tel: phone }), province, city, county: district, address };
}
