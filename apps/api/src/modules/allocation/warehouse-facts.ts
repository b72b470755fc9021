import { sql } from '@mikro-orm/core';
import { chinaDay, factsAskedFor, parseChinaTime, provinceDistance } from '@ordo/kernel';
import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowJson, type Row } from '../../platform/database/row.js';
import { Sku } from '../catalog/index.js';
import { availability, Warehouse, type Availability } from '../inventory/index.js';
import { factReader, OrderType, type FactOrder } from '../orders/index.js';
import { AllocationStrategy, RuleFamily, rulesInForce, type Rule } from '../rules/index.js';
import type { AllocationFacts, WantedLine } from './allocation-facts.js';
import { chooseWarehouse, type WarehouseChoice } from './choose-warehouse.js';
import { DEFAULT_RATES, estimateFreight, type Rate } from './freight.js';
import { FreightRateRow } from './freight-rate.entity.js';
import { FulfilmentOrder } from './fulfilment-order.entity.js';
import { FulfilmentOrderState } from './fulfilment-order.transitions.js';

/** What the choice of a warehouse is asked for: an order that is being placed, or one that is to be allocated. */
export interface AllocationRequest {
  lines: readonly WantedLine[];
  province: string;
  city: string;
  source: string;
  /** A sale when left out. */
  type?: OrderType;
  shopId: string;
  customerId?: string | null;
  /** Fen. */
  value: number;
  /** The order, when it is there already: rules that look at more of it than is above find it here. */
  order?: FactOrder;
  /** What this very order has reserved already: it counts as available to it. Less than nothing: what orders before it would take. */
  reserved?: readonly { warehouseId: string; skuId: string; quantity: number }[];
}

/** A choice with what it was made of: choosing again on that gives the same. */
export interface Decision {
  choice: WarehouseChoice;
  facts: AllocationFacts;
  ruleSet: { id: string | null; number: number | null };
}

export type WarehouseRow = Pick<Row<Warehouse>, 'id' | 'code' | 'name' | 'province' | 'regions' | 'priority' | 'dailyCapacity' | 'keepPieces'>;

const WAREHOUSE_COLUMNS = ['id', 'code', 'name', 'province', 'regions', 'priority', 'dailyCapacity', 'keepPieces'] as const;

/**
 * The warehouse for an order by the rules in force, with the reasons. Reads only the facts that the rules ask for:
 * three statements with the default rules. `warehouseId` is null, or `enough` false, when nobody has everything.
 */
export async function chooseWarehouseFor(tx: Tx, request: AllocationRequest): Promise<WarehouseChoice> {
  const choose = await warehouseChooser(tx, request.lines.map((line) => line.skuId));
  return choose(request);
}

/** Chooses for many orders of these SKUs with rules, warehouses and stock as they stand now: read once, not once an order. */
export async function warehouseChooser(tx: Tx, skus: readonly string[]): Promise<(request: AllocationRequest) => Promise<WarehouseChoice>> {
  const decide = await decider(tx, skus, { mindsCapacity: false });
  return async (request) => (await decide(request)).choice;
}

/** Decides as `warehouseChooser` does and gives what was looked at as well. `mindsCapacity`: warehouses whose day is full are passed over. */
export async function decider(tx: Tx, skus: readonly string[], { mindsCapacity }: { mindsCapacity: boolean }): Promise<(request: AllocationRequest) => Promise<Decision>> {
  const { id, number, rules } = await rulesInForce(tx, RuleFamily.WAREHOUSE);
  const skuIds = [...new Set(skus)];
  const warehouses = await enabledWarehouses(tx);
  const stock = await availability(tx, skuIds);
  const loads = usesLoad(rules) || (mindsCapacity && warehouses.some(({ dailyCapacity }) => dailyCapacity !== null)) ? await loadsOf(tx) : undefined;
  const freight = usesFreight(rules) ? { rates: await ratesInForce(tx), grams: await weightsOf(tx, skuIds) } : undefined;
  const factsOf = factReader(tx.em, rules);
  return async (request) => {
    const order = request.order ?? placing(request, tx.now);
    const values = factsAskedFor(rules).size > 0 ? (await factsOf([order], new Map([[order.id, request.lines]]))).get(order.id) ?? {} : {};
    const facts = snapshot({ warehouses, stock, loads, freight }, request, { values, mindsCapacity });
    return { choice: chooseWarehouse(facts, rules), facts, ruleSet: { id, number } };
  };
}

/** What is known of warehouses, stock and rates at some moment. */
export interface Ground {
  warehouses: readonly WarehouseRow[];
  stock: Availability;
  /** Orders of the day by warehouse; left out when nothing looks at it. */
  loads?: ReadonlyMap<string, number> | undefined;
  /** Left out when no rule looks at it. */
  freight?: { rates: readonly Rate[]; grams: ReadonlyMap<string, number> } | undefined;
}

/** Everything that the choice for one order looks at. */
export function snapshot({ warehouses, stock, loads, freight }: Ground, request: Pick<AllocationRequest, 'lines' | 'province' | 'reserved'>, { values, mindsCapacity }: Pick<AllocationFacts, 'values' | 'mindsCapacity'>): AllocationFacts {
  const { lines, province } = request;
  const grams = freight ? lines.reduce((sum, { skuId, quantity }) => sum + (freight.grams.get(skuId) ?? 0) * quantity, 0) : 0;
  return {
    province, values, mindsCapacity, lines: lines.map(({ skuId, skuCode, quantity }) => ({ skuId, skuCode, quantity })),
    warehouses: warehouses.map((warehouse) => {
      const distanceKm = provinceDistance(warehouse.province, province);
      return {
        id: warehouse.id, code: warehouse.code, name: warehouse.name, provinces: rowJson<string[]>(warehouse.regions), priority: warehouse.priority, available: availableAt(warehouse, request, stock),
        distanceKm, freight: freight ? estimateFreight(freight.rates, distanceKm, grams) : null, load: loads ? loads.get(warehouse.id) ?? 0 : null, capacity: warehouse.dailyCapacity ?? null,
      };
    }),
  };
}

/** Warehouses that take orders. */
export function enabledWarehouses(tx: Pick<Tx, 'em'>): Promise<readonly WarehouseRow[]> {
  return lookAt(tx, Warehouse, { columns: WAREHOUSE_COLUMNS, where: { enabled: true } });
}

/** The rates by which freight is estimated. */
export async function ratesInForce(tx: Pick<Tx, 'em'>): Promise<readonly Rate[]> {
  const rows = await lookAt(tx, FreightRateRow, { columns: ['carrier', 'upToKm', 'firstGrams', 'firstFee', 'stepGrams', 'stepFee'], where: {}, orderBy: { carrier: 'asc', upToKm: 'asc' } });
  return rows.length > 0 ? rows.map((row) => ({ ...row, firstFee: Number(row.firstFee), stepFee: Number(row.stepFee) })) : DEFAULT_RATES;
}

/** Orders that were given to each warehouse today, as days go in China. */
export async function loadsOf(tx: Pick<Tx, 'em' | 'now'>): Promise<Map<string, number>> {
  const today = parseChinaTime(`${chinaDay(tx.now)} 00:00:00`);
  const query = tx.em.createQueryBuilder(FulfilmentOrder, 'e').select('e.warehouseId' as never).where({ createdAt: { $gte: today }, state: { $ne: FulfilmentOrderState.CANCELLED } } as never);
  query.addSelect(sql`count(*)`.as('count') as never).groupBy('e.warehouseId' as never);
  const rows = (await query.execute('all')) as unknown as { warehouseId: string; count: number | string }[];
  return new Map(rows.map(({ warehouseId, count }) => [warehouseId, Number(count)]));
}

/** Grams of one piece, by SKU. */
export async function weightsOf(tx: Pick<Tx, 'em'>, skuIds: readonly string[]): Promise<Map<string, number>> {
  const skus = await lookAt(tx, Sku, { columns: ['id', 'weightGrams'], where: { id: { $in: [...skuIds] } } });
  return new Map(skus.map(({ id, weightGrams }) => [id, weightGrams ?? 0]));
}

const strategies = (rules: readonly Rule[]): Set<AllocationStrategy | undefined> => new Set(rules.filter(({ enabled }) => enabled).map(({ warehouse }) => warehouse?.strategy));

/** Some rule looks at how many orders a warehouse has today. */
export const usesLoad = (rules: readonly Rule[]): boolean => strategies(rules).has(AllocationStrategy.LEAST_LOAD);
const usesFreight = (rules: readonly Rule[]): boolean => strategies(rules).has(AllocationStrategy.CHEAPEST);

function placing({ province, city, source, type = OrderType.SALE, shopId, customerId = null, value }: AllocationRequest, now: Date): FactOrder {
  return { id: '', source: source as FactOrder['source'], type, shopId, customerId, payable: value, receiverProvince: province, receiverCity: city, placedAt: now };
}

function availableAt({ id: warehouseId, keepPieces }: WarehouseRow, { lines, reserved = [] }: Pick<AllocationRequest, 'lines' | 'reserved'>, stock: Availability): Record<string, number> {
  const there = stock.get(warehouseId);
  const pieces: Record<string, number> = {};
  for (const { skuId } of lines) pieces[skuId] = Math.max((there?.get(skuId) ?? 0) - keepPieces, 0);
  for (const each of reserved) if (each.warehouseId === warehouseId && each.skuId in pieces) pieces[each.skuId] = (pieces[each.skuId] ?? 0) + each.quantity;
  return pieces;
}
