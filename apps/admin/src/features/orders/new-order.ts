import { z } from 'zod';
import type { OrderPreviewInput, OrderToCopyQuery, PlaceOrderInput } from '../../generated/gql/graphql.js';

type OrderToCopy = NonNullable<OrderToCopyQuery['orderByNumber']>;

const MONEY = /^\d{1,9}(\.\d{1,2})?$/;

export interface OrderFormTexts {
  required: string;
  money: string;
  quantity: string;
}

export const orderText = ({ required }: OrderFormTexts, max: number) => z.string().trim().min(1, required).max(max);
export const orderAmount = ({ money }: OrderFormTexts) => z.string().trim().refine((value) => value === '' || MONEY.test(value), money);
export const orderLines = (texts: OrderFormTexts) => z.array(z.object({ sku: orderText(texts, 60), quantity: z.string().regex(/^[1-9]\d{0,3}$/, texts.quantity) })).min(1);
export const orderReceiver = (texts: OrderFormTexts) => z.object({
  name: orderText(texts, 60), phone: orderText(texts, 30), province: orderText(texts, 40), city: orderText(texts, 40), district: orderText(texts, 40), address: orderText(texts, 200),
});

/** What a new order's form checks before it is sent; the rest is for the API to say. */
export function newOrderSchema(texts: OrderFormTexts) {
  return z.object({
    shopId: z.string().min(1, texts.required),
    receiver: orderReceiver(texts).nullable(),
    copied: z.object({ id: z.string(), province: z.string(), city: z.string() }).nullable(),
    lines: orderLines(texts),
    discount: orderAmount(texts),
    freight: orderAmount(texts),
    cashOnDelivery: z.boolean(),
    buyerMessage: z.string().max(500),
  });
}

export type NewOrder = z.infer<ReturnType<typeof newOrderSchema>>;

export const EMPTY_RECEIVER = { name: '', phone: '', province: '', city: '', district: '', address: '' };
export const EMPTY_ORDER: NewOrder = {
  shopId: '', receiver: EMPTY_RECEIVER, copied: null, lines: [{ sku: '', quantity: '1' }], discount: '', freight: '', cashOnDelivery: false, buyerMessage: '',
};

export const amountOf = (text: string) => (text.trim() ? { amount: text.trim() } : null);
const linesOf = (lines: NewOrder['lines']) => lines.map(({ sku, quantity }) => ({ sku: sku.trim(), quantity: Number(quantity) }));

/** What the form of a copy starts with: goods, receiver, customer and message of the order, the prices of today. */
export function copyOf(order: OrderToCopy, shops: readonly string[]): NewOrder {
  const { id, receiverProvince: province, receiverCity: city, shop, lines, cashOnDelivery, buyerMessage } = order;
  return {
    ...EMPTY_ORDER, shopId: shop && shops.includes(shop.id) ? shop.id : '', receiver: null, copied: { id, province, city }, cashOnDelivery, buyerMessage: buyerMessage ?? '',
    lines: lines.map(({ skuCode, quantity }) => ({ sku: skuCode, quantity: String(quantity) })),
  };
}

/** The form as the API takes it. A receiver orders for himself: whoever has the phone already is taken. The receiver of a copy is masked: he is taken over as he is. */
export function toPlaceOrderInput(form: NewOrder): Omit<PlaceOrderInput, 'idempotencyKey'> {
  const { receiver, copied } = form;
  return {
    shopId: form.shopId, copyOf: copied?.id ?? null, receiver, customer: receiver && { name: receiver.name, phone: receiver.phone }, lines: linesOf(form.lines), discount: amountOf(form.discount), freight: amountOf(form.freight),
    cashOnDelivery: form.cashOnDelivery, buyerMessage: form.buyerMessage.trim() || null,
  };
}

/** What can be priced already; null while the shop or every line is missing. */
export function toPreviewInput(form: NewOrder): OrderPreviewInput | null {
  const lines = linesOf(form.lines).filter(({ sku, quantity }) => sku && Number.isInteger(quantity) && quantity >= 1 && quantity <= 9_999);
  const priced = [form.discount, form.freight].every((each) => !each.trim() || MONEY.test(each.trim()));
  if (!form.shopId || lines.length === 0 || !priced) return null;
  const { province, city } = form.receiver ?? form.copied ?? EMPTY_RECEIVER;
  return { shopId: form.shopId, lines, discount: amountOf(form.discount), freight: amountOf(form.freight), province: province.trim() || null, city: city.trim() || null };
}
