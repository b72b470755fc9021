import { fenToYuan } from '@ordo/kernel';
import { UserErrorCode } from '../../platform/errors.js';
import { forgetInTimeline } from '../../platform/events/forget-in-timeline.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { Return } from './return.entity.js';
import { ReturnState } from './return.transitions.js';

const OPEN = [ReturnState.REQUESTED, ReturnState.APPROVED, ReturnState.SHIPPED_BACK, ReturnState.RECEIVED];

/** What was written and shown for a return. Goods, reasons of the list and money stay. */
export const returnPersonalData: PersonalDataHolder = {
  async collect(em, { customerId }) {
    const returns = customerId ? await em.find(Return, { customerId }) : [];
    return customerId ? {
      returns: returns.map(({ returnNo, orderNo, kind, reason, state, note, evidence, refundAmount, requestedAt, waybillNo }) => ({ number: returnNo, orderNumber: orderNo, kind, reason, state, note, evidence, refund: fenToYuan(refundAmount), requestedAt, waybill: waybillNo })),
    } : {};
  },
  async whyNotErase(em, { customerId }) {
    const open = customerId ? await em.find(Return, { customerId, state: { $in: OPEN } }, { fields: ['returnNo'], limit: 10 }) : [];
    return open.length > 0 ? [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'returnsUnderWay', params: { orders: open.map(({ returnNo }) => returnNo).join(', ') } }] : [];
  },
  async erase(tx, { customerId, names }) {
    if (!customerId) return;
    await updateRows(tx, Return, { where: { customerId }, set: { note: null, evidence: '[]', overrideReason: null, rejectReason: null, refundFailure: null } });
    if (names.length > 0) await updateRows(tx, Return, { where: { customerId, requestedBy: { $in: [...names] } }, set: { requestedBy: ERASED } });
    const returns = await tx.em.find(Return, { customerId }, { fields: ['id'] });
    await forgetInTimeline(tx, returns.map(({ id }) => id), names);
  },
};
