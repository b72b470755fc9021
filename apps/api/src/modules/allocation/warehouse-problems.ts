import type { Tx } from '../../platform/command/tx.js';
import { lookAt } from '../../platform/database/reads.js';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { Warehouse } from '../inventory/index.js';
import type { Rule } from '../rules/index.js';

/** The warehouses that rules name and that are not there, each with its place. */
export async function warehouseProblems(tx: Tx, rules: readonly Rule[]): Promise<RefusalDetail[]> {
  const named = [...new Set(rules.flatMap(({ warehouse }) => warehouse?.warehouses ?? []))];
  if (named.length === 0) return [];
  const known = new Set((await lookAt(tx, Warehouse, { columns: ['code'], where: { code: { $in: named } } })).map(({ code }) => code));
  return rules.flatMap(({ warehouse }, index) => (warehouse?.warehouses ?? []).filter((code) => !known.has(code)).map((code) => (
    { code: UserErrorCode.INVALID_INPUT, messageKey: 'ruleWarehouseUnknown', params: { code }, field: ['rules', String(index), 'warehouse', 'warehouses'] }
  )));
}
