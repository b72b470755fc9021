import { fenToYuan } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { EDIT_PARTS, goodsOf, MARKETPLACES, orderComponents, OrderEditPart, OrderLine, stageAfterEdit, whyNot, type NewOrderLine, type Order, type OrderLineComponent, type StageAfterEdit } from '../../modules/orders/index.js';
import { lookAtEditMoney, type EditMoney } from '../../modules/payments/index.js';
import { byRule, giftsKept, planGiftEdit, type GiftEdit } from '../give-gifts/edit-gifts.js';
import { planHandGifts, type HandGiftDifference, type HandGiftEdit } from '../give-gifts/hand-gifts.js';
import { draftOrder, type DraftOrder } from '../place-order/draft-order.js';
import { customerProblems } from '../place-order/order-customer.js';
import { checkReceiver, phoneOf, type GivenReceiver } from '../place-order/receiver-rules.js';
import type { OrderEditInput } from './edit-order.inputs.js';
import { lookAtReservations, lookAtWork, NO_WORK, workProblems, type OrderWork, type StockDifference } from './order-work.js';
import type { PlanFacts } from './plan-token.js';
import { planStock } from './plan-stock.js';

export type TargetLine = NewOrderLine & { id: string; skuId: string };

/** What a change comes to, and everything that stands in its way. Nothing of it is written. Amounts in fen. */
export interface EditPlan {
  parts: OrderEditPart[];
  /** The lines then, with what is given; undefined when goods and their prices stay. */
  lines: TargetLine[] | undefined;
  payable: number;
  freight: number;
  cashOnDelivery: boolean;
  receiver: GivenReceiver | undefined;
  belowFloor: string | null;
  /** Where the pieces are held then; undefined when reservations stay as they are. */
  warehouseId: string | undefined;
  stock: StockDifference[];
  gifts: GiftEdit;
  handGifts: HandGiftDifference[];
  money: EditMoney;
  stage: StageAfterEdit;
  work: OrderWork;
  problems: RefusalDetail[];
  facts: PlanFacts;
}

/** Plans a change of an order: what it touches, what follows, and what forbids it. Reads only. */
export async function planEdit(tx: Tx, order: Order, edit: OrderEditInput): Promise<EditPlan> {
  const all = await tx.em.find(OrderLine, { orderId: order.id }, { orderBy: { id: 'asc' } });
  const known = all.filter(({ gift }) => !gift);
  const priced = await price(tx, order, known, edit);
  const checked = edit.receiver ? checkReceiver(edit.receiver) : undefined;
  const receiver = checked && 'receiver' in checked && !sameReceiver(order, checked.receiver) ? checked.receiver : undefined;
  const cashOnDelivery = edit.cashOnDelivery ?? order.cashOnDelivery;
  const byHand = await planHandGifts(tx, all, edit.handGifts);
  const touches = touched(order, known, edit, { ...priced, receiver });
  const to = { order, all, priced, byHand, place: receiver ?? { province: order.receiverProvince, city: order.receiverCity }, cashOnDelivery, recount: touches.some((part) => part !== OrderEditPart.MESSAGE) };
  const { gifts, stock: { differences, warehouseId, problems: shortages }, lines, parts } = await planGoods(tx, to, touches);
  const stage = whyNot('edit', order) ? { stage: order.stage } : stageAfterEdit(order, { payable: priced.payable, cashOnDelivery }, parts);
  const money = await lookAtEditMoney(tx, order, priced.payable);
  const work = stage.action === 'askAgain' || stage.action === 'sendBack' ? await lookAtWork(tx, order.id) : NO_WORK;
  const problems = [
    ...forbidden(order, parts, byHand.problems.length > 0), ...priced.problems, ...byHand.problems, ...(checked && 'problems' in checked ? checked.problems : []),
    ...(edit.customer ? customerProblems(edit.customer) : []), ...shortages, ...moneyProblems(order, priced.payable, money), ...workProblems(work, order.orderNo),
  ];
  return {
    parts, lines, payable: priced.payable, freight: priced.freight, cashOnDelivery, receiver, belowFloor: priced.belowFloor, warehouseId, stock: differences, gifts, handGifts: byHand.differences, money, stage, work, problems,
    facts: { edit, order: [order.version, stage.stage], stock: [differences, gifts.differences, byHand.differences], money: [priced.payable, order.paid, order.refunded, money], work },
  };
}

/** No warehouse: nothing that could be given is there. */
const NOWHERE = '';

interface ToPlan {
  order: Order;
  all: readonly OrderLine[];
  priced: Priced;
  byHand: HandGiftEdit;
  place: { province: string; city: string };
  cashOnDelivery: boolean;
  /** What the change touches can earn or lose gifts. */
  recount: boolean;
}

interface GoodsPlan {
  gifts: GiftEdit;
  stock: Awaited<ReturnType<typeof planStock>>;
  lines: TargetLine[] | undefined;
  parts: OrderEditPart[];
}

/** The goods then, with what is given, and where they are held. A gift that is not there never keeps a change from being done. */
async function planGoods(tx: Tx, to: ToPlan, touches: readonly OrderEditPart[]): Promise<GoodsPlan> {
  const { order, all, priced, byHand, place } = to;
  const given = byHand.differences.length > 0;
  const held = await lookAtReservations(tx, order.id);
  const bought = priced.lines ?? (await boughtOf(tx, order, all));
  const plan = async (warehouseId: string | null): Promise<GoodsPlan> => {
    const gifts = to.recount
      ? await planGiftEdit(tx, order, all, { lines: bought, byHand: byHand.lines, customerId: order.customerId ?? null, payable: priced.payable, ...place, cashOnDelivery: to.cashOnDelivery, warehouseId, held })
      : { plan: null, had: [], differences: [], lines: [...byHand.lines, ...giftsKept(all).filter(byRule)] };
    const parts = Object.values(OrderEditPart).filter((part) => touches.includes(part) || (part === OrderEditPart.GOODS && (given || gifts.differences.length > 0)));
    const lines = priced.lines || given || gifts.differences.length > 0 ? [...bought, ...gifts.lines] : undefined;
    const stock = await planStock(tx, order, parts.includes(OrderEditPart.GOODS) && lines ? goodsOf(lines) : undefined, { ...place, value: priced.payable });
    return { gifts, stock, lines, parts };
  };
  const first = await plan(order.warehouseId ?? null);
  if (first.stock.problems.length === 0 || first.gifts.lines.length === 0 || !to.recount) return first;
  const without = await plan(NOWHERE);
  return without.stock.problems.length === 0 ? without : first;
}

/** Everything that forbids a change, the same for its sheet and its commit. */
function forbidden(order: Order, parts: readonly OrderEditPart[], said: boolean): RefusalDetail[] {
  const reason = whyNot('edit', order);
  if (reason) return [{ field: ['orderId'], ...reason }];
  // What is wrong with it already says why nothing comes of it.
  if (parts.length === 0) return said ? [] : [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'editChangesNothing', field: ['edit'] }];
  const elsewhere = MARKETPLACES.includes(order.source) && parts.some((part) => EDIT_PARTS[part].marketplaceOnly);
  return elsewhere ? [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'editAtMarketplace', field: ['edit'] }] : [];
}

function moneyProblems(order: Order, payable: number, money: EditMoney): RefusalDetail[] {
  // What went back is gone: asking for it again would mix two debts in one order.
  const dearer = payable > order.payable && money.letOut;
  return dearer ? [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'editDearerAfterRefund', field: ['edit'] }] : [];
}

interface Priced {
  lines: TargetLine[] | undefined;
  payable: number;
  freight: number;
  belowFloor: string | null;
  problems: RefusalDetail[];
}

const asInput = (fen: number): { amount: string } => ({ amount: fenToYuan(fen) });

/** Prices the order as it would be; goods of the order keep the price that they were ordered at. */
async function price(tx: Tx, order: Order, known: readonly OrderLine[], edit: OrderEditInput): Promise<Priced> {
  const freight = edit.freight ?? asInput(order.freight);
  if (!edit.lines && !edit.discount && !edit.freight) {
    return { lines: undefined, payable: order.payable, freight: order.freight, belowFloor: null, problems: [] };
  }
  const lines = edit.lines ?? known.map(({ skuCode: sku, quantity }) => ({ sku, quantity }));
  const kept = new Map(known.map((line) => [line.skuCode, line.unitPrice]));
  const draft = await draftOrder(tx, { lines, discount: edit.discount ?? asInput(order.discountTotal), freight }, kept);
  return { lines: targetLines(draft, known, await orderComponents(tx, order.id, known)), payable: draft.pricing.payable, freight: draft.pricing.freight, belowFloor: draft.pricing.belowFloor, problems: draft.problems };
}

/** What was bought, as lines of a change that leaves it alone. What nobody could map yet is not there to be kept. */
async function boughtOf(tx: Tx, order: Order, all: readonly OrderLine[]): Promise<TargetLine[]> {
  const made = await orderComponents(tx, order.id, all);
  return all.filter(({ gift }) => !gift).flatMap(({ id, skuId, skuCode, category = null, title, quantity, unitPrice, discount, externalNo }) => (
    skuId ? [{ id, skuId, skuCode, category, title, quantity, unitPrice, discount, externalNo: externalNo ?? null, components: componentsIn(made, id) }] : []
  ));
}

const componentsIn = (made: ReadonlyMap<string, readonly OrderLineComponent[]>, lineId: string): NonNullable<NewOrderLine['components']> => (
  (made.get(lineId) ?? []).map((part) => ({ skuId: part.skuId, skuCode: part.skuCode, title: part.title, quantity: part.quantity, price: part.listPrice }))
);

/** The lines then. What was ordered already is made of what it was then, whatever its bundle is made of by now. */
function targetLines({ lines, pricing }: DraftOrder, known: readonly OrderLine[], made: ReadonlyMap<string, readonly OrderLineComponent[]>): TargetLine[] {
  return lines.map(({ sku, quantity }, index) => {
    const there = known.find(({ skuCode }) => skuCode === sku.code);
    const { unitPrice = sku.price, discount = 0 } = pricing.lines[index] ?? {};
    const components = there ? componentsIn(made, there.id) : sku.components;
    return { id: there?.id ?? newId(), skuId: sku.id, skuCode: sku.code, category: sku.category, title: there?.title ?? sku.title, quantity, unitPrice, discount, components };
  });
}

function touched(order: Order, known: readonly OrderLine[], edit: OrderEditInput, to: Pick<Priced, 'lines' | 'payable' | 'freight'> & { receiver: GivenReceiver | undefined }): OrderEditPart[] {
  const { lines } = to;
  const goods = lines !== undefined && (lines.length !== known.length || lines.some((line) => known.every(({ id, quantity }) => id !== line.id || quantity !== line.quantity)));
  const prices = lines !== undefined && lines.some((line) => known.some(({ id, unitPrice }) => id === line.id && unitPrice !== line.unitPrice));
  const discount = lines === undefined ? order.discountTotal : lines.reduce((sum, line) => sum + line.discount, 0);
  const message = edit.buyerMessage === undefined ? undefined : edit.buyerMessage?.trim() || null;
  const is: Record<OrderEditPart, boolean> = {
    GOODS: goods,
    MONEY: prices || discount !== order.discountTotal || to.freight !== order.freight,
    RECEIVER: to.receiver !== undefined,
    CUSTOMER: Boolean(edit.customer && edit.customer.id !== order.customerId),
    PAYMENT_WAY: typeof edit.cashOnDelivery === 'boolean' && edit.cashOnDelivery !== order.cashOnDelivery,
    MESSAGE: message !== undefined && message !== (order.buyerMessage ?? null),
  };
  return Object.values(OrderEditPart).filter((part) => is[part]);
}

function sameReceiver(order: Order, receiver: GivenReceiver): boolean {
  return order.receiverName === receiver.name && order.receiverPhone === phoneOf(receiver.phone) && order.receiverProvince === receiver.province
    && order.receiverCity === receiver.city && order.receiverDistrict === receiver.district && order.receiverAddress === receiver.address;
}
