import { z } from 'zod';
import type { OrderEditInput, OrderToEditQuery } from '../../generated/gql/graphql.js';
import { amountOf, linesOf, orderAmount, orderLines, orderReceiver, orderText, type OrderFormTexts } from './new-order.js';

type OrderToEdit = NonNullable<OrderToEditQuery['orderByNumber']>;

export interface EditOrderTexts extends OrderFormTexts {
  giftQuantity: string;
}

/** As many SKUs can be given by hand with one order. */
export const MOST_HAND_GIFTS = 10;

/** What the form of a change checks before it is sent; the rest is for the API to say. */
export function editOrderSchema(texts: EditOrderTexts) {
  return z.object({
    lines: orderLines(texts),
    handGifts: z.array(z.object({ sku: orderText(texts, 60), quantity: z.string().regex(/^[1-9]\d{0,2}$/, texts.giftQuantity) })).max(MOST_HAND_GIFTS),
    discount: orderAmount(texts),
    freight: orderAmount(texts),
    cashOnDelivery: z.boolean(),
    buyerMessage: z.string().max(500),
    receiver: orderReceiver(texts).nullable(),
    customer: z.object({ name: orderText(texts, 60), phone: orderText(texts, 30) }).nullable(),
    reason: z.string().trim().min(2, texts.required).max(500),
  });
}

export type EditOrder = z.infer<ReturnType<typeof editOrderSchema>>;

export const EMPTY_CUSTOMER = { name: '', phone: '' };

/** The form of an order as it stands. The receiver and the customer are masked: they are replaced whole, or stay. Gifts by rules follow from the rest. */
export function formOf(order: OrderToEdit): EditOrder {
  return {
    lines: order.lines.filter(({ gift }) => !gift).map(({ skuCode, quantity }) => ({ sku: skuCode, quantity: String(quantity), price: '' })),
    handGifts: order.lines.filter(({ gift, giftRule }) => gift && !giftRule).map(({ skuCode, quantity }) => ({ sku: skuCode, quantity: String(quantity) })),
    discount: order.discountTotal.amount, freight: order.freight.amount, cashOnDelivery: order.cashOnDelivery, buyerMessage: order.buyerMessage ?? '', receiver: null, customer: null, reason: '',
  };
}

/** What differs from the order as it stands, as the API takes it: what stays is left out. */
export function toOrderEdit(order: OrderToEdit, form: EditOrder): OrderEditInput {
  const now = formOf(order);
  const lines = linesOf(form.lines);
  const differs = (name: 'discount' | 'freight'): boolean => Number(form[name] || '0') !== Number(now[name]);
  return {
    ...(JSON.stringify(form.lines) !== JSON.stringify(now.lines) && { lines }),
    ...(JSON.stringify(form.handGifts) !== JSON.stringify(now.handGifts) && { handGifts: form.handGifts.map(({ sku, quantity }) => ({ sku: sku.trim(), quantity: Number(quantity) })) }),
    ...(differs('discount') && { discount: amountOf(form.discount || '0') }),
    ...(differs('freight') && { freight: amountOf(form.freight || '0') }),
    ...(form.cashOnDelivery !== now.cashOnDelivery && { cashOnDelivery: form.cashOnDelivery }),
    ...(form.buyerMessage.trim() !== now.buyerMessage && { buyerMessage: form.buyerMessage.trim() }),
    ...(form.receiver && { receiver: form.receiver }),
    ...(form.customer && { customer: form.customer }),
  };
}

/** What can be planned already; null while a field is not filled in, or nothing differs. */
export function plannable(order: OrderToEdit, form: EditOrder, texts: EditOrderTexts): OrderEditInput | null {
  const { success } = editOrderSchema(texts).omit({ reason: true }).safeParse(form);
  if (!success) return null;
  const edit = toOrderEdit(order, form);
  return Object.keys(edit).length > 0 ? edit : null;
}
