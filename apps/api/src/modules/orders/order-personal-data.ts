import { fenToYuan } from '@ordo/kernel';
import { UserErrorCode } from '../../platform/errors.js';
import { forgetInTimeline } from '../../platform/events/forget-in-timeline.js';
import { updateRows } from '../../platform/database/update-rows.js';
import { ERASED, type PersonalDataHolder } from '../../platform/personal-data.js';
import { forgetAttachments } from './comments/forget-attachments.js';
import { OrderAttachment } from './comments/order-attachment.entity.js';
import { InvoiceKind, OrderInvoice } from './invoices/order-invoice.entity.js';
import { OrderHold } from './order-hold.entity.js';
import { OrderLine } from './order-line.entity.js';
import { Order } from './order.entity.js';
import { FulfilmentStatus, OrderStage } from './order.transitions.js';

const NAMED = 10;

/** The receiver, what the buyer wrote, and what was written about him. Goods, money, province and city stay: they are the books. */
export const orderPersonalData: PersonalDataHolder = {
  async collect(em, { customerId }) {
    if (!customerId) return {};
    const orders = await em.find(Order, { customerId }, { orderBy: { placedAt: 'asc' } });
    const ids = orders.map(({ id }) => id);
    const lines = await em.find(OrderLine, { orderId: { $in: ids } });
    const invoices = await em.find(OrderInvoice, { orderId: { $in: ids } });
    const files = await em.find(OrderAttachment, { orderId: { $in: ids }, entryId: { $ne: null } });
    return {
      orders: orders.map((order) => ({
        number: order.orderNo, marketplaceNumber: order.externalNo, placedAt: order.placedAt, stage: order.stage, payable: fenToYuan(order.payable), paid: fenToYuan(order.paid), refunded: fenToYuan(order.refunded),
        receiver: { name: order.receiverName, phone: order.receiverPhone, province: order.receiverProvince, city: order.receiverCity, district: order.receiverDistrict, address: order.receiverAddress },
        message: order.buyerMessage, serviceRemark: order.serviceRemark, printRemark: order.printRemark,
        invoice: invoices.filter(({ orderId }) => orderId === order.id).map(({ kind, title, taxNumber }) => ({ kind, title, taxNumber })),
        files: files.filter(({ orderId }) => orderId === order.id).map(({ name, contentType, size, createdAt }) => ({ name, type: contentType, bytes: size, since: createdAt })),
        lines: lines.filter(({ orderId }) => orderId === order.id).map(({ title, skuCode, quantity, payable }) => ({ title, sku: skuCode, quantity, payable: fenToYuan(payable) })),
      })),
    };
  },
  async whyNotErase(em, { customerId }) {
    if (!customerId) return [];
    const open = await em.find(Order, {
      customerId, stage: { $nin: [OrderStage.COMPLETED, OrderStage.CANCELLED] }, fulfilmentStatus: { $nin: [FulfilmentStatus.DELIVERED, FulfilmentStatus.RETURNED] },
    }, { fields: ['orderNo'], orderBy: { placedAt: 'asc' }, limit: NAMED });
    return open.length > 0 ? [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'ordersUnderWay', params: { orders: open.map(({ orderNo }) => orderNo).join(', ') } }] : [];
  },
  async erase(tx, { customerId, names }) {
    if (!customerId) return;
    const ids = (await tx.em.find(Order, { customerId }, { fields: ['id'] })).map(({ id }) => id);
    if (ids.length === 0) return;
    await updateRows(tx, Order, {
      where: { customerId },
      set: {
        receiverName: ERASED, receiverPhone: ERASED, receiverDistrict: ERASED, receiverAddress: ERASED, receiverToken: null, buyerMessage: null,
        receiverPinyin: null, receiverInitials: null, receiverPhoneTail: null, serviceRemark: null, printRemark: null,
      },
    });
    await updateRows(tx, OrderInvoice, { where: { orderId: { $in: ids }, kind: InvoiceKind.PERSONAL }, set: { title: ERASED } });
    await updateRows(tx, OrderHold, { where: { orderId: { $in: ids } }, set: { note: null, releaseNote: null } });
    await forgetAttachments(tx, ids);
    await forgetInTimeline(tx, ids, names);
  },
};
