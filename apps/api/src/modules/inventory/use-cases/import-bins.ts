import { command } from '../../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { Bin, BinSku } from '../bins/bin.entity.js';
import type { BinRowInput, ImportBinsInput } from '../bins/bin.inputs.js';
import { placeOnPath } from '../bins/bin-path.js';
import { binCode, setBinSkus, skuIdsByCode } from '../bins/bin-skus.js';
import { Warehouse } from '../warehouse.entity.js';

/** Takes over a table of bins: all of it, or a refusal that names the row. New bins find their place on the way; numbers that are there stay. */
export const importBins = command('importBins', async (tx, input: ImportBinsInput) => {
  // Locked, so that two tables do not both make the same bin.
  const { id: warehouseId } = await loadForUpdate(tx, Warehouse, input.warehouseId, { field: ['warehouseId'] });
  const rows = eachOnce(input.rows);
  const skuIds = await skuIdsByCode(tx, input.rows.map((row, index) => ({ codes: row.skuCodes ?? [], field: ['rows', String(index), 'skuCodes'] })));
  const known = await tx.em.find(Bin, { warehouseId });
  const byCode = new Map(known.map((bin) => [bin.code, bin]));
  const changed = rows.filter(({ code }) => byCode.has(code)).length;
  const made = rows.filter(({ code }) => !byCode.has(code)).map(({ code, row }) => {
    const fresh = tx.em.create(Bin, { warehouseId, code, zone: row.zone?.trim() || zoneOf(code), pathOrder: row.pathOrder ?? -1 } as never);
    byCode.set(code, fresh);
    return fresh;
  });
  for (const { code, row } of rows) {
    const bin = byCode.get(code);
    if (row.zone?.trim()) Object.assign(bin ?? {}, { zone: row.zone.trim() });
    if (row.pathOrder !== undefined && row.pathOrder !== null) Object.assign(bin ?? {}, { pathOrder: row.pathOrder });
  }
  findPlaces([...known, ...made]);
  await tx.em.flush();
  await setSkus(tx, rows, byCode, skuIds);
  await tx.emit({ type: 'BinsImported', subject: { type: 'Warehouse', id: warehouseId }, data: { made: made.length, changed }, scope: { warehouseId } });
  return { made: made.length, changed };
});

interface CodedRow {
  code: string;
  row: BinRowInput;
}

/** The rows by their codes; a code that stands twice is refused, since nobody can tell which of the two is meant. */
function eachOnce(rows: readonly BinRowInput[]): CodedRow[] {
  const coded = rows.map((row) => ({ code: binCode(row.code), row }));
  const twice = coded.findIndex(({ code }, index) => coded.findIndex((other) => other.code === code) !== index);
  if (twice >= 0) throw refuse(UserErrorCode.INVALID_INPUT, 'binTwice', { params: { code: coded[twice]?.code ?? '' }, field: ['rows', String(twice), 'code'] });
  return coded;
}

function zoneOf(code: string): string {
  return (code.split('-')[0] ?? code).slice(0, 20);
}

function findPlaces(bins: readonly Bin[]): void {
  const places = bins.map((bin) => ({ bin, zone: bin.zone, code: bin.code, pathOrder: bin.pathOrder < 0 ? null : bin.pathOrder }));
  for (const [place, pathOrder] of placeOnPath(places)) place.bin.pathOrder = pathOrder;
}

async function setSkus(tx: Tx, rows: readonly CodedRow[], byCode: ReadonlyMap<string, Bin>, skuIds: ReadonlyMap<string, string>): Promise<void> {
  const named = rows.flatMap(({ code, row }) => {
    const bin = byCode.get(code);
    return bin && row.skuCodes ? [{ bin, skus: row.skuCodes }] : [];
  });
  const before = await tx.em.find(BinSku, { binId: { $in: named.map(({ bin }) => bin.id) } });
  for (const { bin, skus } of named) await setBinSkus(tx, bin, skus.flatMap((code) => skuIds.get(code.trim()) ?? []), before.filter((each) => each.binId === bin.id));
}
