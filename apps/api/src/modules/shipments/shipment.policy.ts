import { actionsFrom, canRun } from '@ordo/kernel';
import { refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { Permission } from '../access/index.js';
import { FULFILMENT_ORDER_TRANSITIONS, type FulfilmentOrderAction, type FulfilmentOrderState } from '../allocation/index.js';
import { FulfilmentStatus } from '../orders/index.js';
import type { WaybillProblem } from './shipment.transitions.js';

/** What a rule over the warehouse's work looks at. */
export interface WorkFacts {
  state: FulfilmentOrderState;
  /** Its order is held, or another one that goes in the same parcel. */
  held: boolean;
  /** Its goods are wanted back on their shelf. */
  recallRequested: boolean;
  /** An order that goes in the same parcel and is not in this warehouse yet. */
  waitsFor: string | null;
  waybillNo: string | null;
  waybillProblem: WaybillProblem | null;
  /** The words of whoever refused the waybill. */
  waybillError: string | null;
}

type WaybillFacts = Pick<WorkFacts, 'waybillNo' | 'waybillProblem' | 'waybillError'>;

/** How the waybill stands, of a parcel or of none yet. */
export function waybillFacts(shipment: Partial<WaybillFacts> | null | undefined): WaybillFacts {
  return { waybillNo: shipment?.waybillNo ?? null, waybillProblem: shipment?.waybillProblem ?? null, waybillError: shipment?.waybillError ?? null };
}

const PROBLEM_TEXT: Readonly<Record<WaybillProblem, string>> = {
  CARRIER_REFUSED: 'carrierRefused', CARRIER_SILENT: 'carrierSilent', RECEIVER_REFUSED: 'receiverRefused', RECEIVER_SILENT: 'receiverSilent',
};

/** The refusal of whoever did not give the waybill; undefined when nobody refused. */
export function waybillRefusal({ waybillProblem, waybillError }: Omit<WaybillFacts, 'waybillNo'>): RefusalDetail | undefined {
  return waybillProblem ? { code: UserErrorCode.EXTERNAL_FAILURE, messageKey: PROBLEM_TEXT[waybillProblem], params: { detail: waybillError ?? '' } } : undefined;
}

/** What people do with a fulfilment order, and the permission each needs. */
export const WAREHOUSE_VERBS: readonly { action: FulfilmentOrderAction; permission: Permission }[] = [
  { action: 'startPicking', permission: 'shipment:pick' },
  { action: 'check', permission: 'shipment:pick' },
  { action: 'pack', permission: 'shipment:pick' },
  { action: 'requestWaybill', permission: 'shipment:ship' },
  { action: 'printLabel', permission: 'shipment:ship' },
  { action: 'ship', permission: 'shipment:ship' },
  { action: 'recall', permission: 'shipment:pick' },
  { action: 'refuseRecall', permission: 'shipment:pick' },
];

/** Why this is not possible with this fulfilment order now; undefined when it is. The one place that knows. */
export function whyNot(action: FulfilmentOrderAction, facts: WorkFacts): RefusalDetail | undefined {
  const code = UserErrorCode.ACTION_NOT_ALLOWED;
  if (!canRun(FULFILMENT_ORDER_TRANSITIONS, action, facts.state)) {
    return {
      code, messageKey: 'fulfilmentStateForbids', params: { action, state: facts.state },
      facts: { from: facts.state, allowed: actionsFrom(FULFILMENT_ORDER_TRANSITIONS, facts.state) },
    };
  }
  if (action === 'requestRecall') return facts.recallRequested ? { code, messageKey: 'recallRequestedAlready' } : undefined;
  if (action === 'refuseRecall') return facts.recallRequested ? undefined : { code, messageKey: 'recallNotRequested' };
  // What goes on while somebody waits for the goods would make two truths of one parcel.
  if (facts.recallRequested && action !== 'recall') return { code, messageKey: 'recallRequested' };
  // A recall is what a held order may need.
  if (facts.held && action !== 'recall') return { code, messageKey: 'orderHeld' };
  if ((action === 'startPicking' || action === 'requestWaybill') && facts.waitsFor) return { code, messageKey: 'parcelWaitsFor', params: { orderNo: facts.waitsFor } };
  if (action === 'requestWaybill' && facts.waybillNo) return { code, messageKey: 'waybillIssued', params: { waybillNo: facts.waybillNo } };
  if ((action === 'printLabel' || action === 'ship') && !facts.waybillNo) return waybillRefusal(facts) ?? { code, messageKey: 'waybillMissing' };
  return undefined;
}

/** Why nobody can be asked for the goods of this order; undefined when they are in somebody's hands. */
export function whyNotRequestRecall({ fulfilmentStatus }: { fulfilmentStatus: FulfilmentStatus }): RefusalDetail | undefined {
  const inHand = fulfilmentStatus === FulfilmentStatus.PICKING || fulfilmentStatus === FulfilmentStatus.PACKED;
  return inHand ? undefined : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'recallNothingInHand' };
}

/** Throws the refusal when it is not possible now. */
export function assertMay(action: FulfilmentOrderAction, facts: WorkFacts): void {
  const reason = whyNot(action, facts);
  if (!reason) return;
  const { code, messageKey, ...rest } = reason;
  throw refuse(code, messageKey, { field: ['fulfilmentOrderId'], ...rest });
}
