import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { newId } from '../../platform/ids.js';
import { GiftDecision, giftDifferences, GiftGiven, giftRulesOf, planGifts, type GiftDifference, type GiftPlan } from '../../modules/gifts/index.js';
import { GIVEN_BY_HAND, goodsOf, OrderType, type NewOrderLine, type Order, type OrderLine } from '../../modules/orders/index.js';

export type GiftLine = NewOrderLine & { id: string; skuId: string };

/** What becomes of an order's gifts when it is changed. */
export interface GiftEdit {
  plan: GiftPlan | null;
  had: readonly GiftGiven[];
  differences: GiftDifference[];
  /** The gifts' lines then; those that stay keep their ids. */
  lines: GiftLine[];
}

interface Changed {
  /** What is bought then. */
  lines: readonly (NewOrderLine & { id: string })[];
  /** What is given by hand then: it takes its pieces before the rules give theirs. */
  byHand: readonly GiftLine[];
  customerId: string | null;
  payable: number;
  province: string;
  city: string;
  cashOnDelivery: boolean;
  warehouseId: string | null;
  held: readonly { skuId: string; warehouseId: string; quantity: number }[];
}

/** The gifts that an order has now, as lines of a change that leaves them alone. */
export function giftsKept(known: readonly OrderLine[]): GiftLine[] {
  return known.filter(({ gift }) => gift).flatMap((line) => (line.skuId ? [{ ...asLine(line), skuId: line.skuId }] : []));
}

/**
 * Chooses an order's gifts anew for what it is to be, by the version of the rules under which it was placed: what was promised
 * then is judged by what was said then. An order that holds its goods does not begin to wait for a gift.
 */
export async function planGiftEdit(tx: Tx, order: Order, known: readonly OrderLine[], to: Changed): Promise<GiftEdit> {
  const had = await tx.em.find(GiftGiven, { orderId: order.id }, { filters: { scope: false }, orderBy: { ruleKey: 'asc' } });
  const kept = giftsKept(known);
  const ruleSet = order.type === OrderType.SALE ? await rulesThen(tx, order.id) : undefined;
  if (!ruleSet) return { plan: null, had, differences: [], lines: [...to.byHand, ...kept.filter(byRule)] };
  const sums = { goodsTotal: to.lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0), discountTotal: to.lines.reduce((sum, { discount }) => sum + discount, 0) };
  const { id, source, type, shopId, receiverName, receiverPhone, receiverDistrict, receiverAddress, buyerMessage, placedAt } = order;
  const plan = await planGifts(tx, ruleSet, {
    order: {
      id, source, type, shopId, customerId: to.customerId, payable: to.payable, receiverProvince: to.province, receiverCity: to.city, cashOnDelivery: to.cashOnDelivery, ...sums,
      receiverName, receiverPhone, receiverDistrict, receiverAddress, buyerMessage: buyerMessage ?? null, placedAt,
    },
    lines: to.lines.map(({ skuId, skuCode, quantity, unitPrice, discount }) => ({ skuId, skuCode, quantity, payable: unitPrice * quantity - discount })),
    goods: goodsOf([...to.lines, ...to.byHand]), warehouseId: to.warehouseId, held: to.held, had, mayWait: order.backordered,
  });
  return { plan, had, differences: giftDifferences(had, plan.choice.gifts), lines: [...to.byHand, ...linesThen(plan, kept)] };
}

async function rulesThen(tx: Tx, orderId: string): Promise<GiftPlan['ruleSet'] | undefined> {
  const [decision] = await lookAt(tx, GiftDecision, { columns: ['ruleSetId'], where: { orderId }, orderBy: { id: 'desc' }, limit: 1, everywhere: true });
  return decision && giftRulesOf(tx, decision.ruleSetId);
}

/** Whether a rule gave it: what a person gave is no rule's to take away. */
export const byRule = ({ gift }: GiftLine): boolean => gift?.ruleKey !== undefined;

function linesThen({ choice, skus, ruleSet }: GiftPlan, kept: readonly GiftLine[]): GiftLine[] {
  return choice.gifts.flatMap(({ ruleKey, rule, skuCode, quantity }) => {
    const there = kept.find((line) => line.gift?.ruleKey === ruleKey && line.skuCode === skuCode);
    const sku = skus.get(skuCode);
    if (there) return [{ ...there, quantity }];
    return sku ? [{ id: newId(), skuId: sku.id, skuCode, category: sku.category, title: sku.title, quantity, unitPrice: 0, discount: 0, gift: { ruleKey, rule, version: ruleSet.number } }] : [];
  });
}

function asLine({ id, skuId = null, skuCode, category = null, title, quantity, unitPrice, discount, giftRuleKey, giftRule, giftRuleSetNumber }: OrderLine): NewOrderLine & { id: string } {
  return { id, skuId, skuCode, category, title, quantity, unitPrice, discount, gift: giftRuleKey ? { ruleKey: giftRuleKey, rule: giftRule ?? '', version: giftRuleSetNumber ?? 0 } : GIVEN_BY_HAND };
}
