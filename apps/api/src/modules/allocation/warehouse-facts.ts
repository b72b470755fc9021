import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { Sku } from '../catalog/index.js';
import { Customer } from '../customers/index.js';
import { availability, Warehouse, type Availability } from '../inventory/index.js';
import { AllocationFact, DEFAULT_RULES, factsAskedFor, type Rule, type RuleCondition } from './allocation-rules.js';
import { AllocationRule } from './allocation-rule.entity.js';
import { chooseWarehouse, type WarehouseChoice } from './choose-warehouse.js';

/** What the choice of a warehouse is asked for: an order that is being placed, or one that is to be allocated. */
export interface AllocationRequest {
  lines: readonly { skuId: string; skuCode: string; quantity: number }[];
  province: string;
  city: string;
  source: string;
  shopId: string;
  customerId?: string | null;
  /** Fen. */
  value: number;
  /** What this very order has reserved already: it counts as available to it. Less than nothing: what orders before it would take. */
  reserved?: readonly { warehouseId: string; skuId: string; quantity: number }[];
}

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
  const rules = await rulesInForce(tx);
  const asked = factsAskedFor(rules);
  const skuIds = [...new Set(skus)];
  const warehouses = await lookAt(tx, Warehouse, { columns: ['id', 'name', 'regions', 'priority'], where: { enabled: true } });
  const stock = await availability(tx, skuIds);
  const known = asked.has(AllocationFact.CATEGORY) || asked.has(AllocationFact.WEIGHT) ? await described(tx, skuIds) : undefined;
  return async (request) => {
    const customer = asked.has(AllocationFact.CUSTOMER_LEVEL) && request.customerId ? await tx.em.findOne(Customer, { id: request.customerId }) : null;
    const { province, city, source, shopId, value } = request;
    return chooseWarehouse({
      province, city, source, shopId, value,
      lines: known ? request.lines.map((line) => ({ ...line, weightGrams: known.get(line.skuId)?.weightGrams ?? null, category: known.get(line.skuId)?.category ?? null })) : request.lines,
      customerLevel: customer?.level ?? null,
      warehouses: warehouses.map((warehouse) => ({
        id: warehouse.id, name: warehouse.name, provinces: rowJson<string[]>(warehouse.regions), priority: warehouse.priority,
        available: availableAt(warehouse.id, request, stock),
      })),
    }, rules);
  };
}

async function rulesInForce(tx: Tx): Promise<readonly Rule[]> {
  const rows = await lookAt(tx, AllocationRule, { columns: ['name', 'conditions', 'strategy', 'warehouseIds'], where: { enabled: true }, orderBy: { position: 'asc', id: 'asc' } });
  if (rows.length === 0) return DEFAULT_RULES;
  return rows.map(({ name, strategy, conditions, warehouseIds }) => ({
    name, strategy, conditions: rowJson<RuleCondition[]>(conditions), warehouseIds: warehouseIds ? rowJson<string[]>(warehouseIds) : null,
  }));
}

async function described(tx: Tx, skuIds: string[]): Promise<Map<string, Sku>> {
  return new Map((await tx.em.find(Sku, { id: { $in: skuIds } })).map((sku) => [sku.id, sku]));
}

function availableAt(warehouseId: string, { lines, reserved = [] }: AllocationRequest, stock: Availability): Record<string, number> {
  const there = stock.get(warehouseId);
  const pieces: Record<string, number> = {};
  for (const { skuId } of lines) pieces[skuId] = there?.get(skuId) ?? 0;
  for (const each of reserved) if (each.warehouseId === warehouseId && each.skuId in pieces) pieces[each.skuId] = (pieces[each.skuId] ?? 0) + each.quantity;
  return pieces;
}
