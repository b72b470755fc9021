import { fenToYuan } from '@ordo/kernel';
import { UserErrorCode } from '../../platform/errors.js';
import { forgetInTimeline } from '../../platform/events/forget-in-timeline.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { Payment } from './payment.entity.js';
import { RefundState } from './payment.transitions.js';
import { Refund } from './refund.entity.js';

/** Why refunds were asked for, in somebody's words. Payments, refunds and the books themselves stay. */
export const paymentPersonalData: PersonalDataHolder = {
  async collect(em, { customerId }) {
    if (!customerId) return {};
    const [payments, refunds] = [await em.find(Payment, { customerId }), await em.find(Refund, { customerId })];
    return {
      payments: payments.map(({ method, state, amount, tradeNo, createdAt, paidAt }) => ({ method, state, amount: fenToYuan(amount), tradeNumber: tradeNo, createdAt, paidAt })),
      refunds: refunds.map(({ method, state, amount, reason, createdAt, succeededAt }) => ({ method, state, amount: fenToYuan(amount), reason, createdAt, succeededAt })),
    };
  },
  async whyNotErase(em, { customerId }) {
    const open = customerId ? await em.find(Refund, { customerId, state: { $in: [RefundState.REQUESTED, RefundState.APPROVED, RefundState.PROCESSING] } }, { fields: ['outRequestNo'], limit: 10 }) : [];
    return open.length > 0 ? [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'refundsUnderWay', params: { orders: open.map(({ outRequestNo }) => outRequestNo).join(', ') } }] : [];
  },
  async erase(tx, { customerId, names }) {
    if (!customerId) return;
    await updateRows(tx, Refund, { where: { customerId }, set: { reason: ERASED, failure: null } });
    const [payments, refunds] = [await tx.em.find(Payment, { customerId }, { fields: ['id'] }), await tx.em.find(Refund, { customerId }, { fields: ['id'] })];
    await forgetInTimeline(tx, [...payments, ...refunds].map(({ id }) => id), names);
  },
};
