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
export const orderLines = (texts: OrderFormTexts) => z.array(z.object({ sku: orderText(texts, 60), quantity: z.string().regex(/^[1-9]\d{0,3}$/, texts.quantity), price: orderAmount(texts) })).min(1);
export const orderReceiver = (texts: OrderFormTexts) => z.object({
  name: orderText(texts, 60), phone: orderText(texts, 30), province: orderText(texts, 40), city: orderText(texts, 40), district: orderText(texts, 40), address: orderText(texts, 200),
});
export type ReceiverValues = z.infer<ReturnType<typeof orderReceiver>>;
export interface LinesForm {
  lines: z.infer<ReturnType<typeof orderLines>>;
}

const CUSTOMER = ['receiver', 'known', 'other'] as const;
const INVOICE = ['', 'PERSONAL', 'COMPANY', 'VAT_SPECIAL'] as const;

/** What a new order's form checks before it is sent; the rest is for the API to say. */
export function newOrderSchema(texts: OrderFormTexts) {
  return z.object({
    shopId: z.string().min(1, texts.required),
    customer: z.object({ who: z.enum(CUSTOMER), id: z.string(), name: z.string().max(60), phone: z.string().max(30) }),
    receiver: orderReceiver(texts).nullable(),
    copied: z.object({ id: z.string(), province: z.string(), city: z.string() }).nullable(),
    lines: orderLines(texts),
    discount: orderAmount(texts),
    freight: orderAmount(texts),
    gift: z.boolean(),
    priceReason: z.string().max(200),
    cashOnDelivery: z.boolean(),
    buyerMessage: z.string().max(500),
    serviceRemark: z.string().max(500),
    printRemark: z.string().max(200),
    invoice: z.object({ kind: z.enum(INVOICE), title: z.string().max(100), taxNumber: z.string().max(40) }),
  }).superRefine((form, context) => {
    const missing = (path: string[]): void => context.addIssue({ code: 'custom', path, message: texts.required });
    if (asksForReason(form) && form.priceReason.trim().length < 2) missing(['priceReason']);
    if (form.customer.who === 'known' && form.customer.id === '') missing(['customer', 'id']);
    if (form.customer.who === 'other' && form.customer.name.trim() === '') missing(['customer', 'name']);
    if (form.customer.who === 'other' && form.customer.phone.trim() === '') missing(['customer', 'phone']);
    if (form.invoice.kind !== '' && form.invoice.title.trim() === '') missing(['invoice', 'title']);
    if (['COMPANY', 'VAT_SPECIAL'].includes(form.invoice.kind) && form.invoice.taxNumber.trim() === '') missing(['invoice', 'taxNumber']);
  });
}

export type NewOrder = z.infer<ReturnType<typeof newOrderSchema>>;

export const NO_LINE = { sku: '', quantity: '1', price: '' };
export const EMPTY_RECEIVER = { name: '', phone: '', province: '', city: '', district: '', address: '' };
export const EMPTY_ORDER: NewOrder = {
  shopId: '', customer: { who: 'receiver', id: '', name: '', phone: '' }, receiver: EMPTY_RECEIVER, copied: null, lines: [NO_LINE], discount: '', freight: '', gift: false, priceReason: '',
  cashOnDelivery: false, buyerMessage: '', serviceRemark: '', printRemark: '', invoice: { kind: '', title: '', taxNumber: '' },
};

/** Whether other prices than the list's, a discount, or giving it all away want a reason. */
export const asksForReason = ({ lines, discount, gift }: Pick<NewOrder, 'lines' | 'discount' | 'gift'>): boolean => gift || Number(discount.trim() || '0') > 0 || lines.some(({ price }) => price.trim() !== '');

export const amountOf = (text: string) => (text.trim() ? { amount: text.trim() } : null);
export const linesOf = (lines: LinesForm['lines']) => lines.map(({ sku, quantity, price }) => ({ sku: sku.trim(), quantity: Number(quantity), ...(price.trim() && { unitPrice: amountOf(price) }) }));

/** What the form of a copy starts with: goods, receiver, customer and message of the order, the prices of today. */
export function copyOf(order: OrderToCopy, shops: readonly string[]): NewOrder {
  const { id, receiverProvince: province, receiverCity: city, shop, lines, cashOnDelivery, buyerMessage } = order;
  return {
    ...EMPTY_ORDER, shopId: shop && shops.includes(shop.id) ? shop.id : '', receiver: null, copied: { id, province, city }, cashOnDelivery, buyerMessage: buyerMessage ?? '',
    lines: lines.filter(({ gift }) => !gift).map(({ skuCode, quantity }) => ({ sku: skuCode, quantity: String(quantity), price: '' })),
  };
}

/** The form as the API takes it. Unless told otherwise, the receiver orders for himself: whoever has the phone already is taken. The receiver of a copy is masked: he is taken over as he is. */
export function toPlaceOrderInput(form: NewOrder, draftId?: string): Omit<PlaceOrderInput, 'idempotencyKey'> {
  const { receiver, copied, customer, invoice } = form;
  const customers = { receiver: receiver && { name: receiver.name, phone: receiver.phone }, known: { id: customer.id }, other: { name: customer.name.trim(), phone: customer.phone.trim() } };
  const text = (value: string): string | null => value.trim() || null;
  return {
    shopId: form.shopId, copyOf: copied?.id ?? null, receiver, customer: customers[customer.who], ...pricedOf(form), priceReason: asksForReason(form) ? text(form.priceReason) : null,
    cashOnDelivery: form.cashOnDelivery && !form.gift, buyerMessage: text(form.buyerMessage), serviceRemark: text(form.serviceRemark), printRemark: text(form.printRemark),
    invoice: invoice.kind === '' ? null : { kind: invoice.kind, title: invoice.title.trim(), taxNumber: invoice.kind === 'PERSONAL' ? null : text(invoice.taxNumber) },
    ...(draftId && { orderDraftId: draftId }),
  };
}

/** Goods and prices; a gift order has none of its own, whatever was typed before. */
const pricedOf = ({ lines, discount, freight, gift }: Pick<NewOrder, 'lines' | 'discount' | 'freight' | 'gift'>) => (
  gift ? { lines: linesOf(lines.map((line) => ({ ...line, price: '' }))), gift } : { lines: linesOf(lines), discount: amountOf(discount), freight: amountOf(freight) }
);

/** What can be priced already; null while the shop or every line is missing. */
export function toPreviewInput(form: NewOrder): OrderPreviewInput | null {
  const lines = form.lines.filter(({ sku, quantity }) => sku.trim() && /^\d{1,4}$/.test(quantity.trim()) && Number(quantity) >= 1);
  const priced = [form.discount, form.freight, ...form.lines.map(({ price }) => price)].every((each) => !each.trim() || MONEY.test(each.trim()));
  if (!form.shopId || lines.length === 0 || !priced) return null;
  const { province, city } = form.receiver ?? form.copied ?? EMPTY_RECEIVER;
  return { shopId: form.shopId, ...pricedOf({ ...form, lines }), province: province.trim() || null, city: city.trim() || null };
}

/** A kept draft as a form again; undefined for one that an older page wrote in another form. */
export function formOfDraft(content: string): NewOrder | undefined {
  try {
    const kept: unknown = JSON.parse(content);
    const loose = typeof kept === 'object' && kept !== null ? { ...EMPTY_ORDER, ...kept } : undefined;
    return draftSchema.safeParse(loose).data;
  } catch {
    return undefined;
  }
}

// A draft may be unfinished in every field; only its form must be that of the page.
const draftSchema = z.object({
  shopId: z.string(), customer: z.object({ who: z.enum(CUSTOMER), id: z.string(), name: z.string(), phone: z.string() }),
  receiver: z.object({ name: z.string(), phone: z.string(), province: z.string(), city: z.string(), district: z.string(), address: z.string() }).nullable(), copied: z.object({ id: z.string(), province: z.string(), city: z.string() }).nullable(),
  lines: z.array(z.object({ sku: z.string(), quantity: z.string(), price: z.string() })).min(1), discount: z.string(), freight: z.string(), gift: z.boolean(), priceReason: z.string(), cashOnDelivery: z.boolean(), buyerMessage: z.string(),
  serviceRemark: z.string(), printRemark: z.string(), invoice: z.object({ kind: z.enum(INVOICE), title: z.string(), taxNumber: z.string() }),
});
