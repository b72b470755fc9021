import type { Tx } from '../../platform/command/tx.js';
import { newId } from '../../platform/ids.js';
import { scopeOf, type NewOrderLine, type Order } from '../orders/index.js';
import { chooseGifts } from './choose-gifts.js';
import { countGift, givenOf, uncountGift } from './count-gifts.js';
import { GiftDecision } from './gift-decision.entity.js';
import { giftDifferences } from './gift-differences.js';
import type { Given } from './gift-facts.js';
import { GiftGiven } from './gift-use.entity.js';
import type { GiftPlan } from './plan-gifts.js';

/**
 * Counts what a plan gives a new order against limited numbers. Where somebody else took the last ones in between, it is
 * chosen again with what is left: the order goes on without.
 */
export async function countGifts(tx: Tx, plan: GiftPlan): Promise<GiftPlan> {
  const { rules } = plan.ruleSet;
  let { facts, choice } = plan;
  const counted = new Map<string, number>();
  for (;;) {
    const lost = await countAll(tx, plan, choice.gifts, counted);
    if (!lost) return { ...plan, facts, choice };
    const total = rules.find(({ key }) => key === lost)?.gift?.total ?? 0;
    // Less every time, so that this ends: somebody else may just have given some back.
    const left = Math.min((facts.left[lost] ?? 0) - 1, total - ((await givenOf(tx, [lost])).get(lost) ?? 0));
    facts = { ...facts, left: { ...facts.left, [lost]: Math.max(0, left) } };
    choice = chooseGifts(rules, facts);
    for (const [key, pieces] of counted) await uncountGift(tx, key, pieces);
    counted.clear();
  }
}

/** Counts gift by gift; gives the key of the rule that has not so many left. */
async function countAll(tx: Tx, { ruleSet: { rules } }: GiftPlan, gifts: readonly Given[], counted: Map<string, number>): Promise<string | undefined> {
  // In one order of keys, so that two orders never wait for each other.
  for (const { ruleKey, quantity } of gifts.toSorted((a, b) => (a.ruleKey < b.ruleKey ? -1 : 1))) {
    const rule = rules.find(({ key }) => key === ruleKey);
    if (!rule || rule.gift?.total === null || rule.gift?.total === undefined) continue;
    if (!(await countGift(tx, rule, quantity))) return ruleKey;
    counted.set(ruleKey, quantity);
  }
  return undefined;
}

/** Counts what a change of an order gives more and less. False when a limited number has run out in between. */
export async function recountGifts(tx: Tx, plan: GiftPlan, had: readonly Given[]): Promise<boolean> {
  for (const { ruleKey, before, after } of giftDifferences(had, plan.choice.gifts).toSorted((a, b) => (a.ruleKey < b.ruleKey ? -1 : 1))) {
    const rule = plan.ruleSet.rules.find(({ key }) => key === ruleKey);
    if (rule?.gift?.total === null || rule?.gift?.total === undefined) continue;
    if (after < before) await uncountGift(tx, ruleKey, before - after);
    else if (!(await countGift(tx, rule, after - before))) return false;
  }
  return true;
}

/** The lines of what is given: of no price, with the rule and its version. */
export function giftLines({ choice, skus, ruleSet }: GiftPlan): (NewOrderLine & { id: string; skuId: string })[] {
  return choice.gifts.flatMap(({ rule, ruleKey, skuCode, quantity }) => {
    const sku = skus.get(skuCode);
    return sku ? [{ id: newId(), skuId: sku.id, skuCode, category: sku.category, title: sku.title, quantity, unitPrice: 0, discount: 0, gift: { rule, ruleKey, version: ruleSet.number } }] : [];
  });
}

/** Keeps with an order what its rules gave, and why; told on its timeline when that is something, or something else than before. */
export async function keepGifts(tx: Tx, order: Order, plan: GiftPlan, had: readonly GiftGiven[] = []): Promise<void> {
  const { ruleSet, facts, choice } = plan;
  const { id: orderId, shopId, warehouseId = null, customerId = null } = order;
  tx.em.create(GiftDecision, { orderId, shopId, warehouseId, customerId, ruleSetId: ruleSet.id, ruleSetNumber: ruleSet.number, facts, trace: choice.trace, decidedAt: tx.now } as never);
  const differences = giftDifferences(had, choice.gifts);
  if (differences.length === 0) return;
  for (const { ruleKey, rule, skuCode, after } of differences) {
    const row = had.find((each) => each.ruleKey === ruleKey);
    if (after === 0 && row) tx.em.remove(row);
    else if (row) row.quantity = after;
    else tx.em.create(GiftGiven, { orderId, shopId, customerId, ruleKey, rule, skuCode, quantity: after, counted: isLimited(plan, ruleKey), givenAt: tx.now } as never);
  }
  await tx.emit({ type: had.length > 0 ? 'OrderGiftsChanged' : 'OrderGiftsGiven', subject: { type: 'Order', id: orderId }, data: { orderNo: order.orderNo, gifts: said(choice.gifts), before: said(had), version: ruleSet.number }, scope: scopeOf(order) });
}

const isLimited = ({ ruleSet }: GiftPlan, ruleKey: string): boolean => typeof ruleSet.rules.find(({ key }) => key === ruleKey)?.gift?.total === 'number';

const said = (gifts: readonly Given[]): string => gifts.map(({ rule, skuCode, quantity }) => `${skuCode} ×${quantity}（${rule}）`).join('、') || '–';
