import { ConnectorError } from '../transport/connector-error.js';
import { list, optionalText, text } from '../transport/read-answer.js';
import { callSf, type SfConnection } from './call.js';
import { orderMessage, readWaybill, type SfOrder, type SfWaybill } from './order.js';
import { readRoute, type SfRoute } from './route.js';

const REPEATED_ORDER = '8016';
const ROUTE_BATCH = 10;
const CANCELLED = '2';
const CANCELLED_BEFORE = '8037';

/** One account at SF Express. Every method throws ConnectorError. */
export interface SfClient {
  /**
   * Makes a waybill. Called again with the same `orderId` it gives the same one, so it may be repeated after
   * `unknown-result`; but the same one even when it was cancelled: a parcel sent anew needs a number of its own.
   */
  createOrder(order: SfOrder): Promise<SfWaybill>;
  /** The waybill of an order that was made before. */
  searchOrder(orderId: string): Promise<SfWaybill>;
  /** Makes a waybill void before the courier has it. A second time changes nothing, so it may be repeated after `unknown-result`. */
  cancelOrder(orderId: string): Promise<void>;
  /**
   * The routes of waybills, oldest first. No routes means none yet, or that the carrier wants the last four digits of
   * the receiver's phone, as for waybills that are not on our own account.
   */
  searchRoutes(waybillNos: readonly string[], checkPhoneNo?: string): Promise<{ waybillNo: string; routes: SfRoute[] }[]>;
}

export function createSfClient(connection: SfConnection): SfClient {
  const ordered = async (orderId: string): Promise<SfWaybill> =>
    readWaybill(await callSf(connection, { serviceCode: 'EXP_RECE_SEARCH_ORDER_RESP', message: { searchType: '1', orderId } }), true);
  return {
    async createOrder(order) {
      try {
        const message = orderMessage(order, connection.monthlyCard);
        return readWaybill(await callSf(connection, { serviceCode: 'EXP_RECE_CREATE_ORDER', message, writes: true }), false);
      } catch (error) {
        if (error instanceof ConnectorError && error.subCode === REPEATED_ORDER) return ordered(order.orderId);
        throw error;
      }
    },
    searchOrder: (orderId) => ordered(orderId),
    async cancelOrder(orderId) {
      try {
        const answer = await callSf(connection, { serviceCode: 'EXP_RECE_UPDATE_ORDER', message: { orderId, dealType: 2 }, writes: true });
        if (optionalText(answer, 'resStatus') !== CANCELLED) throw new ConnectorError('business', 'the carrier did not cancel the order', { code: 'NOT_CANCELLED' });
      } catch (error) {
        if (!(error instanceof ConnectorError) || error.subCode !== CANCELLED_BEFORE) throw error;
      }
    },
    async searchRoutes(waybillNos, checkPhoneNo) {
      const tracks: { waybillNo: string; routes: SfRoute[] }[] = [];
      for (let start = 0; start < waybillNos.length; start += ROUTE_BATCH) {
        const message = { trackingType: 1, trackingNumber: waybillNos.slice(start, start + ROUTE_BATCH), methodType: 1, checkPhoneNo };
        const answer = await callSf(connection, { serviceCode: 'EXP_RECE_SEARCH_ROUTES', message });
        for (const one of list(answer, 'routeResps')) tracks.push({ waybillNo: text(one, 'mailNo'), routes: inOrder(list(one, 'routes').map(readRoute)) });
      }
      return tracks;
    },
  };
}

const inOrder = (routes: SfRoute[]): SfRoute[] => routes.toSorted((a, b) => a.at.getTime() - b.at.getTime());
