import { unmetOf } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { skusByCode, type FoundSku } from '../catalog/index.js';
import { availability, Warehouse } from '../inventory/index.js';
import { factReader, type FactLine, type FactOrder } from '../orders/index.js';
import { RuleFamily, RuleSet, rulesInForce, type Rule } from '../rules/index.js';
import { chooseGifts, type GiftChoice } from './choose-gifts.js';
import { givenOf } from './count-gifts.js';
import type { GiftFacts, Given } from './gift-facts.js';

/** An order as gifts are chosen for it: one that is there, or one that is about to be placed. */
export interface GiftOrder {
  order: FactOrder;
  /** What was bought, with what is to be paid for it in fen. */
  lines: readonly (FactLine & { payable: number })[];
  /** What is sent for what was bought: of a bundle its components. */
  goods: readonly { skuId: string | null; quantity: number }[];
  /** Where it is sent from; null while that is open: then anywhere counts. */
  warehouseId: string | null;
  /** What this very order holds there already. */
  held?: readonly { skuId: string; warehouseId: string; quantity: number }[];
  /** What it has by rules. */
  had?: readonly (Given & { counted: boolean })[];
  mayWait: boolean;
}

export interface GiftPlan {
  ruleSet: { id: string; number: number; rules: readonly Rule[] };
  facts: GiftFacts;
  choice: GiftChoice;
  /** The gifts' SKUs, by code. */
  skus: ReadonlyMap<string, FoundSku>;
}

/** The version of the rules in force; undefined while nobody has published any. */
export async function giftRules(tx: Pick<Tx, 'em'>): Promise<GiftPlan['ruleSet'] | undefined> {
  const { id, number, rules } = await rulesInForce(tx, RuleFamily.GIFT);
  return id === null || number === null ? undefined : { id, number, rules };
}

/** A version of the rules that was in force once: what it says never changes. */
export async function giftRulesOf(tx: Pick<Tx, 'em'>, id: string): Promise<GiftPlan['ruleSet'] | undefined> {
  const [row] = await lookAt(tx, RuleSet, { columns: ['id', 'number', 'rules'], where: { id } });
  return row && { id: row.id, number: row.number, rules: rowJson<Rule[]>(row.rules) };
}

/** What these rules give with an order. Reads only: stock and limits only of rules whose conditions hold. */
export async function planGifts(tx: Tx, ruleSet: GiftPlan['ruleSet'], wanted: GiftOrder): Promise<GiftPlan> {
  const { order, lines, had = [], mayWait } = wanted;
  const values = (await factReader(tx.em, ruleSet.rules)([order], new Map([[order.id, lines]]))).get(order.id) ?? {};
  const possible = ruleSet.rules.flatMap((rule) => (rule.enabled && rule.gift && unmetOf(rule, values).length === 0 ? [{ key: rule.key, ...rule.gift }] : []));
  const skus = possible.length > 0 ? await skusByCode(tx, possible.map(({ skuCode }) => skuCode)) : new Map<string, FoundSku>();
  const facts: GiftFacts = {
    values, mayWait, lines: lines.map(({ skuCode, quantity, payable }) => ({ skuCode, quantity, payable })), placedAt: rowInstant(order.placedAt).toISOString(),
    left: await leftOf(tx, possible, had), stock: await stockOf(tx, [...skus.values()], wanted),
  };
  return { ruleSet, facts, skus, choice: chooseGifts(ruleSet.rules, facts) };
}

async function leftOf(tx: Tx, possible: readonly { key: string; total?: number | null }[], had: NonNullable<GiftOrder['had']>): Promise<Record<string, number>> {
  const limited = possible.flatMap(({ key, total }) => (total === null || total === undefined ? [] : [{ key, total }]));
  const given = await givenOf(tx, limited.map(({ key }) => key));
  const own = (key: string): number => had.filter(({ ruleKey, counted }) => ruleKey === key && counted).reduce((sum, { quantity }) => sum + quantity, 0);
  return Object.fromEntries(limited.map(({ key, total }) => [key, Math.max(0, total - (given.get(key) ?? 0) + own(key))]));
}

/** Pieces of each gift that can go along from where the goods go from: what is for sale there beyond what it keeps and what was bought of the same. */
async function stockOf(tx: Tx, skus: readonly FoundSku[], { warehouseId, goods, held = [] }: GiftOrder): Promise<Record<string, number>> {
  if (skus.length === 0) return {};
  const stocks = await availability(tx, skus.map(({ id }) => id));
  const where = warehouseId === null ? { enabled: true } : { id: warehouseId };
  const warehouses = await lookAt(tx, Warehouse, { columns: ['id', 'keepPieces'], where });
  const pieces = (of: readonly { skuId: string | null; quantity: number }[], skuId: string): number => of.filter((each) => each.skuId === skuId).reduce((sum, { quantity }) => sum + quantity, 0);
  return Object.fromEntries(skus.map(({ id: skuId, code }) => {
    const there = warehouses.map(({ id, keepPieces }) => Math.max(0, (stocks.get(id)?.get(skuId) ?? 0) - keepPieces) + pieces(held.filter((each) => each.warehouseId === id), skuId));
    return [code, Math.max(0, ...there) - pieces(goods, skuId)];
  }));
}
