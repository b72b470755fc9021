import type { RequestContext } from '../../../platform/context.js';
import { readById, readMany } from '../../../platform/database/reads.js';
import { errorText } from '../../../platform/messages.js';
import { Stock } from '../stock.entity.js';
import { Warehouse } from '../warehouse.entity.js';
import { levelRows } from './level-rows.js';
import type { SafetyLevelChange, SafetyLevelTableInput } from './safety-level.inputs.js';

/** What a table of safety levels would change. Throws NOT_FOUND for a warehouse outside the caller's scope. */
export async function levelChanges(ctx: RequestContext, { warehouseId, rows: inputs }: SafetyLevelTableInput): Promise<SafetyLevelChange[]> {
  await readById(ctx, Warehouse, warehouseId, ['id']);
  const rows = await levelRows(ctx, inputs);
  const stocks = await readMany(ctx, Stock, {
    columns: ['skuId', 'safetyLevel', 'available'], limit: inputs.length, where: { warehouseId, skuId: { $in: rows.flatMap(({ sku }) => sku?.id ?? []) } },
  });
  const bySku = new Map(stocks.map((stock) => [stock.skuId, stock]));
  return rows.map(({ input, sku, problem }) => {
    const stock = bySku.get(sku?.id ?? '');
    const available = stock?.available ?? 0;
    return {
      skuCode: input.skuCode.trim(), title: sku?.title ?? null, before: stock?.safetyLevel ?? null, after: input.safetyLevel, available: sku ? available : null,
      low: !problem && available < input.safetyLevel, problem: problem ? errorText(ctx.locale, problem.messageKey, problem.params) : null,
    };
  });
}
