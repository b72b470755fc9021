import { lookAt } from '../../../platform/database/reads.js';
import { UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import type { Tx } from '../../../platform/command/tx.js';
import { Sku } from '../../catalog/index.js';
import type { SafetyLevelRowInput } from './safety-level.inputs.js';

interface KnownSku {
  id: string;
  code: string;
  title: string;
}

/** A row of the table: the SKU it means, or what is wrong with it. */
export interface LevelRow {
  input: SafetyLevelRowInput;
  sku?: KnownSku | undefined;
  problem?: RefusalDetail | undefined;
}

/** What each row of a table means. A code that is unknown, stands twice or is a bundle's is wrong, and every such row is told. */
export async function levelRows(tx: Pick<Tx, 'em'>, rows: readonly SafetyLevelRowInput[]): Promise<LevelRow[]> {
  const codes = rows.map(({ skuCode }) => skuCode.trim());
  const skus = await lookAt(tx, Sku, { columns: ['id', 'code', 'title', 'bundle'], where: { code: { $in: [...new Set(codes)] } } });
  const byCode = new Map(skus.map((sku) => [sku.code, sku]));
  return rows.map((input, index) => {
    const code = codes[index] ?? '';
    const sku = byCode.get(code);
    const wrong = (errorCode: UserErrorCode, messageKey: string): LevelRow => ({ input, sku, problem: { code: errorCode, messageKey, params: { sku: code }, field: ['rows', String(index), 'skuCode'] } });
    if (!sku) return wrong(UserErrorCode.NOT_FOUND, 'skuUnknown');
    if (sku.bundle) return wrong(UserErrorCode.INVALID_INPUT, 'bundleHasNoStock');
    if (codes.indexOf(code) !== index) return wrong(UserErrorCode.INVALID_INPUT, 'safetyLevelTwice');
    return { input, sku };
  });
}
