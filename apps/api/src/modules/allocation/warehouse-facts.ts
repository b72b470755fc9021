import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { Sku } from '../catalog/index.js';
import { Customer } from '../customers/index.js';
import { availability, Warehouse, type Availability } from '../inventory/index.js';
import { AllocationFact, DEFAULT_RULES, factsAskedFor, type Rule, type RuleCondition } from './allocation-rules.js';
import { AllocationRule } from './allocation-rule.entity.js';
import { chooseWarehouse, type WantedLine, type WarehouseChoice } from './choose-warehouse.js';

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
  /** What this very order has reserved already: it counts as available to it. */
  reserved?: readonly { warehouseId: string; skuId: string; quantity: number }[];
}

/**
 * The warehouse for an order by the rules in force, with the reasons. Reads only the facts that the rules ask for:
 * three statements with the default rules. `warehouseId` is null, or `enough` false, when nobody has everything.
 */
export async function chooseWarehouseFor(tx: Tx, request: AllocationRequest): Promise<WarehouseChoice> {
  const rules = await rulesInForce(tx);
  const asked = factsAskedFor(rules);
  const skuIds = [...new Set(request.lines.map((line) => line.skuId))];
  const warehouses = await lookAt(tx, Warehouse, { columns: ['id', 'name', 'regions', 'priority'], where: { enabled: true } });
  const stock = await availability(tx, skuIds);
  const lines = asked.has(AllocationFact.CATEGORY) || asked.has(AllocationFact.WEIGHT) ? await described(tx, request.lines, skuIds) : request.lines;
  const customer = asked.has(AllocationFact.CUSTOMER_LEVEL) && request.customerId ? await tx.em.findOne(Customer, { id: request.customerId }) : null;
  const { province, city, source, shopId, value } = request;
  return chooseWarehouse({
    province, city, source, shopId, value, lines,
    customerLevel: customer?.level ?? null,
    warehouses: warehouses.map((warehouse) => ({
      id: warehouse.id, name: warehouse.name, provinces: rowJson<string[]>(warehouse.regions), priority: warehouse.priority,
      available: availableAt(warehouse.id, stock, request.reserved ?? []),
    })),
  }, rules);
}

async function rulesInForce(tx: Tx): Promise<readonly Rule[]> {
  const rows = await lookAt(tx, AllocationRule, { columns: ['name', 'conditions', 'strategy', 'warehouseIds'], where: { enabled: true }, orderBy: { position: 'asc', id: 'asc' } });
  if (rows.length === 0) return DEFAULT_RULES;
  return rows.map(({ name, strategy, conditions, warehouseIds }) => ({
    name, strategy, conditions: rowJson<RuleCondition[]>(conditions), warehouseIds: warehouseIds ? rowJson<string[]>(warehouseIds) : null,
  }));
}

async function described(tx: Tx, lines: AllocationRequest['lines'], skuIds: string[]): Promise<WantedLine[]> {
  const skus = new Map((await tx.em.find(Sku, { id: { $in: skuIds } })).map((sku) => [sku.id, sku]));
  return lines.map((line) => {
    const sku = skus.get(line.skuId);
    return { ...line, weightGrams: sku?.weightGrams ?? null, category: sku?.category ?? null };
  });
}

function availableAt(warehouseId: string, stock: Availability, reserved: NonNullable<AllocationRequest['reserved']>): Record<string, number> {
  const pieces = Object.fromEntries(stock.get(warehouseId) ?? []);
  for (const each of reserved) if (each.warehouseId === warehouseId) pieces[each.skuId] = (pieces[each.skuId] ?? 0) + each.quantity;
  return pieces;
}
