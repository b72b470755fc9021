import { fenToYuan, type Fen } from '@ordo/kernel';
import { ConnectorError } from '../transport/connector-error.js';
import { list, optionalText, text, unexpected, type Fields } from '../transport/read-answer.js';
import { isRecord } from '../transport/post-form.js';

export interface SfContact {
  company?: string;
  name: string;
  /** At least one of mobile and tel. */
  mobile?: string;
  tel?: string;
  province: string;
  city: string;
  county?: string;
  address: string;
}

export interface SfOrder {
  /** Our own number of the parcel: the same one never makes a second waybill. */
  orderId: string;
  sender: SfContact;
  receiver: SfContact;
  cargo: readonly { name: string; count: number; unit?: string; weightKg?: number; amountFen?: Fen }[];
  parcelQty?: number;
  totalWeightKg?: number;
  /** Who pays the freight; the sender when left out. */
  payMethod?: 'SENDER' | 'RECEIVER' | 'THIRD_PARTY';
  /** The carrier's product; 1 when left out. */
  expressTypeId?: number;
  cashOnDelivery?: { amountFen: Fen; agreementCard: string };
  insuredFen?: Fen;
  /** Whether a courier is called at once. */
  callCourier?: boolean;
  remark?: string;
}

export interface SfRouteLabel {
  destRouteLabel?: string;
  destTeamCode?: string;
  proCode?: string;
  codingMapping?: string;
  /** What the waybill's QR code holds. */
  twoDimensionCode?: string;
}

export interface SfWaybill {
  orderId: string;
  waybillNo: string;
  /** The further parcels of the same order. */
  childWaybillNos: string[];
  originCode?: string;
  destCode?: string;
  routeLabel?: SfRouteLabel;
  /** Whether the carrier had this order already: nothing new was made. */
  repeated: boolean;
}

const PAY_METHODS = { SENDER: 1, RECEIVER: 2, THIRD_PARTY: 3 } as const;

export function orderMessage(order: SfOrder, monthlyCard: string): Record<string, unknown> {
  const services: Record<string, string>[] = [];
  if (order.cashOnDelivery) services.push({ name: 'COD', value: fenToYuan(order.cashOnDelivery.amountFen), value1: order.cashOnDelivery.agreementCard });
  if (order.insuredFen !== undefined) services.push({ name: 'INSURE', value: fenToYuan(order.insuredFen) });
  return {
    orderId: order.orderId,
    cargoDetails: order.cargo.map(({ name, count, unit, weightKg, amountFen }) => ({
      name, count, unit, weight: weightKg,
      ...(amountFen === undefined ? {} : { amount: fenToYuan(amountFen), currency: 'CNY' }),
    })),
    contactInfoList: [contact(1, order.sender), contact(2, order.receiver)],
    monthlyCard,
    payMethod: PAY_METHODS[order.payMethod ?? 'SENDER'],
    expressTypeId: order.expressTypeId ?? 1,
    parcelQty: order.parcelQty ?? 1,
    totalWeight: order.totalWeightKg,
    isDocall: order.callCourier ? 1 : 0,
    isReturnRoutelabel: 1,
    isGenWaybillNo: 1,
    ...(services.length > 0 ? { serviceList: services } : {}),
    remark: order.remark,
  };
}

function contact(contactType: 1 | 2, { name, ...rest }: SfContact): Record<string, unknown> {
  return { contactType, contact: name, country: 'CN', ...rest };
}

/** Throws ConnectorError of the family `business` when the carrier does not go there. */
export function readWaybill(answer: Fields, repeated: boolean): SfWaybill {
  if (optionalText(answer, 'filterResult') === '3') {
    throw new ConnectorError('business', optionalText(answer, 'remark') ?? 'the carrier does not deliver to this address', { code: 'UNDELIVERABLE' });
  }
  const numbers = list(answer, 'waybillNoInfoList').map((waybill) => ({ type: optionalText(waybill, 'waybillType'), no: text(waybill, 'waybillNo') }));
  const waybillNo = numbers.find(({ type }) => type === '1')?.no;
  // The order stands over there: asked for again under the same number it comes back as a repetition.
  if (waybillNo === undefined) throw unexpected('no waybill number', true);
  return {
    orderId: text(answer, 'orderId'),
    waybillNo,
    childWaybillNos: numbers.filter(({ type }) => type === '2').map(({ no }) => no),
    originCode: optionalText(answer, 'originCode'),
    destCode: optionalText(answer, 'destCode'),
    routeLabel: readRouteLabel(answer),
    repeated,
  };
}

function readRouteLabel(answer: Fields): SfRouteLabel | undefined {
  const data = list(answer, 'routeLabelInfo')[0]?.routeLabelData;
  if (!isRecord(data)) return undefined;
  return {
    destRouteLabel: optionalText(data, 'destRouteLabel'),
    destTeamCode: optionalText(data, 'destTeamCode'),
    proCode: optionalText(data, 'proCode'),
    codingMapping: optionalText(data, 'codingMapping'),
    twoDimensionCode: optionalText(data, 'twoDimensionCode'),
  };
}
