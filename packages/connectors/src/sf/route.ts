import { ConnectorError } from '../transport/connector-error.js';
import { list, optionalText, record, text, time, type Fields } from '../transport/read-answer.js';
import { isRecord } from '../transport/post-form.js';
import { sfRouteStatus, type SfRouteStatus } from './route-status.js';

export interface SfRoute {
  at: Date;
  place?: string;
  description?: string;
  opCode: string;
  /** Undefined for a code that is not known. */
  status?: SfRouteStatus;
}

/** A route that the carrier pushed. The same one may come again: `id` is its key. */
export interface SfRoutePush extends SfRoute {
  id: string;
  waybillNo: string;
  orderId?: string;
  reason?: string;
}

export function readRoute(fields: Fields): SfRoute {
  const opCode = text(fields, 'opCode');
  return {
    at: time(fields, 'acceptTime'),
    place: optionalText(fields, 'acceptAddress'),
    description: optionalText(fields, 'remark'),
    opCode,
    status: sfRouteStatus(opCode),
  };
}

/**
 * The routes of a push, from its parsed body. Pushes carry no signature: the address that takes them must be a secret.
 * Throws ConnectorError when it is not a push; answer it with `return_code` 1000 and it comes again.
 */
export function parseRoutePush(body: unknown): SfRoutePush[] {
  if (!isRecord(body)) throw new ConnectorError('business', 'not a route push', { code: 'NOT_A_PUSH' });
  return list(record(body, 'Body'), 'WaybillRoute').map((route) => ({
    ...readRoute(route),
    id: text(route, 'id'),
    waybillNo: text(route, 'mailno'),
    orderId: optionalText(route, 'orderid'),
    reason: optionalText(route, 'reasonName'),
  }));
}
