import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import { countGifts, giftLines, giftRules, planGifts, type GiftPlan } from '../../modules/gifts/index.js';
import { goodsOf, OrderType, orderTotals, type NewOrder, type NewOrderLine } from '../../modules/orders/index.js';

type Line = NewOrderLine & { id: string };

/** What the rules give with a new order. */
export interface NewGifts {
  plan: GiftPlan | null;
  /** Of no price, to go behind what was bought. */
  lines: Line[];
  /** A gift is not there and its rule has the order wait for it. */
  waits: boolean;
}

const NOTHING: NewGifts = { plan: null, lines: [], waits: false };

type Wanted = Omit<NewOrder, 'lines'> & { lines: readonly Line[] };

/** Plans what is given with a sale that is about to be placed. Reads only; one statement while nobody has published rules. */
export async function lookAtNewGifts(tx: Tx, wanted: Wanted): Promise<GiftPlan | null> {
  const ruleSet = (wanted.type ?? OrderType.SALE) === OrderType.SALE ? await giftRules(tx) : undefined;
  if (!ruleSet) return null;
  const { receiver, lines, freight, warehouseId = null } = wanted;
  const { itemCount: _pieces, itemSummary: _summary, ...money } = orderTotals(lines, freight);
  return planGifts(tx, ruleSet, {
    order: {
      id: newId(), source: wanted.source, type: OrderType.SALE, shopId: wanted.shopId, customerId: wanted.customerId ?? null, cashOnDelivery: wanted.cashOnDelivery ?? false, buyerMessage: wanted.buyerMessage ?? null,
      ...money, receiverName: receiver.name, receiverPhone: receiver.phone, receiverProvince: receiver.province, receiverCity: receiver.city, receiverDistrict: receiver.district, receiverAddress: receiver.address, placedAt: wanted.placedAt,
    },
    lines: lines.map(({ skuId, skuCode, quantity, unitPrice, discount }) => ({ skuId, skuCode, quantity, payable: unitPrice * quantity - discount })),
    goods: goodsOf(lines), warehouseId, mayWait: true,
  });
}

/** Takes what the rules give with an order that is about to be placed: counted against limited numbers, before any stock is touched. */
export async function newGifts(tx: Tx, wanted: Wanted): Promise<NewGifts> {
  const planned = await lookAtNewGifts(tx, wanted);
  if (!planned) return NOTHING;
  const plan = await countGifts(tx, planned);
  return { plan, lines: giftLines(plan), waits: plan.choice.waits };
}
