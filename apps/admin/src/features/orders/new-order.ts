import { z } from 'zod';
import type { OrderPreviewInput, PlaceOrderInput } from '../../generated/gql/graphql.js';

const MONEY = /^\d{1,9}(\.\d{1,2})?$/;

export interface NewOrderTexts {
  required: string;
  money: string;
  quantity: string;
}

/** What a new order's form checks before it is sent; the rest is for the API to say. */
export function newOrderSchema({ required, money, quantity }: NewOrderTexts) {
  const text = (max: number) => z.string().trim().min(1, required).max(max);
  const amount = z.string().trim().refine((value) => value === '' || MONEY.test(value), money);
  return z.object({
    shopId: z.string().min(1, required),
    receiver: z.object({ name: text(60), phone: text(30), province: text(40), city: text(40), district: text(40), address: text(200) }),
    lines: z.array(z.object({ sku: text(60), quantity: z.string().regex(/^[1-9]\d{0,3}$/, quantity) })).min(1),
    discount: amount,
    freight: amount,
    cashOnDelivery: z.boolean(),
    buyerMessage: z.string().max(500),
  });
}

export type NewOrder = z.infer<ReturnType<typeof newOrderSchema>>;

export const EMPTY_ORDER: NewOrder = {
  shopId: '', receiver: { name: '', phone: '', province: '', city: '', district: '', address: '' }, lines: [{ sku: '', quantity: '1' }], discount: '', freight: '', cashOnDelivery: false, buyerMessage: '',
};

const moneyOf = (text: string) => (text.trim() ? { amount: text.trim() } : null);
const linesOf = (lines: NewOrder['lines']) => lines.map(({ sku, quantity }) => ({ sku: sku.trim(), quantity: Number(quantity) }));

/** The form as the API takes it. The receiver orders for himself: whoever has the phone already is taken. */
export function toPlaceOrderInput(form: NewOrder): Omit<PlaceOrderInput, 'idempotencyKey'> {
  const { name, phone } = form.receiver;
  return {
    shopId: form.shopId, receiver: form.receiver, customer: { name, phone }, lines: linesOf(form.lines), discount: moneyOf(form.discount), freight: moneyOf(form.freight),
    cashOnDelivery: form.cashOnDelivery, buyerMessage: form.buyerMessage.trim() || null,
  };
}

/** What can be priced already; null while the shop or every line is missing. */
export function toPreviewInput(form: NewOrder): OrderPreviewInput | null {
  const lines = linesOf(form.lines).filter(({ sku, quantity }) => sku && Number.isInteger(quantity) && quantity >= 1 && quantity <= 9_999);
  const priced = [form.discount, form.freight].every((each) => !each.trim() || MONEY.test(each.trim()));
  if (!form.shopId || lines.length === 0 || !priced) return null;
  const { province, city } = form.receiver;
  return { shopId: form.shopId, lines, discount: moneyOf(form.discount), freight: moneyOf(form.freight), province: province.trim() || null, city: city.trim() || null };
}
