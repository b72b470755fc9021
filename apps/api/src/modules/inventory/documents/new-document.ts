import { randomInt } from 'node:crypto';
import { makePaperNumber } from '@ordo/kernel';
import type { Tx } from '../../../platform/command/tx.js';
import { lookAt } from '../../../platform/database/reads.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { Sku } from '../../catalog/index.js';
import { assertNoBundle } from '../assert-no-bundle.js';
import { piecesBySku } from '../stock-changes.js';
import { StockDocumentLine } from './stock-document-line.entity.js';
import { StockDocument } from './stock-document.entity.js';
import { DOCUMENT_KINDS } from './stock-document.policy.js';
import { StockDocumentState, type StockDocumentKind } from './stock-document.transitions.js';

const SERIALS = 1_000_000;
const TRIES = 5;

interface NewDocument extends Partial<Pick<StockDocument, 'toWarehouseId' | 'supplier' | 'supplierDocumentNo' | 'supplierKey' | 'issueReason' | 'note'>> {
  kind: StockDocumentKind;
  warehouseId: string;
  lines: readonly { skuId: string; quantity: number }[];
}

/** Makes a paper with its number and lines; nothing moves yet. Refuses SKUs that there are not, naming the line. */
export async function addDocument(tx: Tx, { lines, note, ...head }: NewDocument): Promise<StockDocument> {
  const skus = await knownSkus(tx, lines);
  const pieces = piecesBySku(lines);
  const row = tx.em.create(StockDocument, {
    id: newId(), documentNo: await freeNumber(tx, head.kind), ...head, note: note?.trim() || null, state: StockDocumentState.OPEN, version: 1,
    pieces: pieces.reduce((sum, [, quantity]) => sum + quantity, 0), receivedPieces: 0, createdByName: tx.actor.name, createdAt: tx.now,
  } as never);
  for (const [skuId, quantity] of pieces) {
    const sku = skus.get(skuId);
    tx.em.create(StockDocumentLine, { documentId: row.id, skuId, skuCode: sku?.code, title: sku?.title, quantity, receivedQuantity: 0 } as never);
  }
  await tx.em.flush();
  await tx.emit({ type: 'StockDocumentCreated', subject: { type: 'StockDocument', id: row.id }, data: { number: row.documentNo, pieces: row.pieces }, scope: { warehouseId: row.warehouseId } });
  return row;
}

async function knownSkus(tx: Tx, lines: NewDocument['lines']): Promise<Map<string, { code: string; title: string }>> {
  const skus = await lookAt(tx, Sku, { columns: ['id', 'code', 'title', 'bundle'], where: { id: { $in: lines.map((line) => line.skuId) } } });
  const known = new Map(skus.map((sku) => [sku.id, sku]));
  const index = lines.findIndex((line) => !known.has(line.skuId));
  if (index >= 0) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'Sku' }, field: ['lines', String(index), 'skuId'] });
  assertNoBundle(lines, known);
  return known;
}

/** A number that no paper has yet; two that draw the same at once are kept apart by the database. */
async function freeNumber(tx: Tx, kind: StockDocumentKind): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const documentNo = makePaperNumber(DOCUMENT_KINDS[kind].letters, tx.now, randomInt(SERIALS));
    const [taken] = await lookAt(tx, StockDocument, { columns: ['id'], where: { documentNo }, limit: 1, everywhere: true });
    if (!taken || attempt >= TRIES) return documentNo;
  }
}
