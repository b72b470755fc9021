import { canRun, nextState } from '@ordo/kernel';
import { tableTexts } from '@ordo/i18n';
import { command, execute, type Answer } from '../../platform/command/command.js';
import { loadForUpdate, ref, type Ref, type Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { Refusal, refuse, UserErrorCode } from '../../platform/errors.js';
import { fileStore } from '../../platform/files/file-store.js';
import { FileKind, StoredFile } from '../../platform/files/stored-file.entity.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import { newId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { actorOf } from '../../modules/access/index.js';
import { guessMapping, ORDER_IMPORT_TRANSITIONS, OrderImport, OrderImportState, REQUIRED_FIELDS, type ColumnMapping, type OrderImportAction } from '../../modules/orders/index.js';
import { shopOf } from '../place-order/place-order.js';
import type { CheckOrderImportInput, CommitOrderImportInput, StartOrderImportInput } from './import-orders.inputs.js';
import { CHECK_IMPORT_JOB, COMMIT_IMPORT_JOB } from './import-orders.job.js';
import { readHeads } from './read-orders.js';

/** Begins an import: reads what the columns are called and guesses what they are. A file that is no table is refused here. */
export async function startOrderImport(ctx: RequestContext, input: StartOrderImportInput): Promise<Answer<{ orderImport: Ref }>> {
  try {
    const file = await ownUpload(ctx, input.storedFileId);
    const heads = await readHeads(fileStore(ctx.runtime).path(file.id), file.name);
    return await execute(ctx, beginImport, { ...input, name: file.name, sha256: file.sha256, heads });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: error.details.map((detail) => toUserError(detail, ctx.locale)) };
  }
}

async function ownUpload(ctx: RequestContext, id: string): Promise<Pick<StoredFile, 'id' | 'name' | 'sha256'>> {
  const where = { id, ownerId: ctx.principal.id, kind: FileKind.UPLOAD, expiresAt: { $gt: ctx.clock.now() } };
  const file = await readOne(ctx, StoredFile, { columns: ['id', 'name', 'sha256'], where });
  if (!file) throw refuse(UserErrorCode.NOT_FOUND, 'importFileGone', { field: ['storedFileId'] });
  return file;
}

type Beginning = StartOrderImportInput & { name: string; sha256: string; heads: string[] };

const beginImport = command('startOrderImport', async (tx, { storedFileId, shopId, name, sha256, heads }: Beginning) => {
  const shop = await shopOf(tx, shopId);
  const id = newId();
  tx.em.persist(tx.em.create(OrderImport, {
    id, ownerId: tx.actor.id, shopId: shop.id, fileId: storedFileId, fileSha256: sha256, fileName: name, heads, mapping: (await lastMapping(tx, heads)) ?? guessMapping(heads),
    state: OrderImportState.MAPPING, rows: 0, orders: 0, ready: 0, known: 0, refused: 0, placed: 0, createdAt: tx.now,
  }));
  return { orderImport: ref(OrderImport, id) };
});

const LOOKED_BACK = 20;

/** What the same person chose for a file with the same heads before. */
async function lastMapping(tx: Tx, heads: readonly string[]): Promise<ColumnMapping[] | undefined> {
  const before = await tx.em.find(OrderImport, { ownerId: tx.actor.id, state: { $ne: OrderImportState.MAPPING } }, { orderBy: { id: 'desc' }, limit: LOOKED_BACK, fields: ['heads', 'mapping'] });
  const same = before.find((each) => JSON.stringify(rowJson(each.heads)) === JSON.stringify(heads));
  return same && rowJson<ColumnMapping[]>(same.mapping);
}

/** Has the rows of a file checked in the background. */
export const checkOrderImport = command('checkOrderImport', async (tx, { orderImportId, mapping }: CheckOrderImportInput) => {
  const row = await ownImport(tx, orderImportId, 'check');
  assertMapping(tx, row, mapping);
  const jobId = await queue(tx, row, CHECK_IMPORT_JOB);
  tx.em.assign(row, { mapping: mapping.map(({ field, column }) => ({ field, column })), problem: null, problems: null, errorFileId: null });
  return { orderImport: ref(OrderImport, row.id), job: ref(Job, jobId) };
});

/** Has the orders of a checked file placed in the background. */
export const commitOrderImport = command('commitOrderImport', async (tx, { orderImportId }: CommitOrderImportInput) => {
  const row = await ownImport(tx, orderImportId, 'commit');
  if (row.ready === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'importNothingReady', { field: ['orderImportId'] });
  const jobId = await queue(tx, row, COMMIT_IMPORT_JOB, row.orders);
  await tx.emit({ type: 'OrderImportStarted', subject: { type: 'OrderImport', id: row.id }, data: { file: row.fileName, orders: row.ready }, scope: { shopId: row.shopId } });
  return { orderImport: ref(OrderImport, row.id), job: ref(Job, jobId) };
});

async function ownImport(tx: Tx, id: string, action: OrderImportAction): Promise<OrderImport> {
  const row = await loadForUpdate(tx, OrderImport, id, { field: ['orderImportId'] });
  if (row.ownerId !== tx.actor.id) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'OrderImport' }, field: ['orderImportId'] });
  if (!canRun(ORDER_IMPORT_TRANSITIONS, action, row.state)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'importStateForbids', { params: { state: row.state }, field: ['orderImportId'] });
  row.state = nextState(ORDER_IMPORT_TRANSITIONS, action, row.state);
  return row;
}

async function queue(tx: Tx, row: OrderImport, name: string, total?: number): Promise<string> {
  const id = newId();
  row.jobId = id;
  await tx.enqueue({ id, name, maxAttempts: 20, payload: { importId: row.id, actor: actorOf(tx.actor), locale: tx.ctx.locale }, ...(total && { total }) });
  return id;
}

function assertMapping(tx: Tx, row: OrderImport, mapping: readonly ColumnMapping[]): void {
  const heads = rowJson<string[]>(row.heads);
  const beyond = mapping.findIndex(({ column }) => column >= heads.length);
  if (beyond >= 0) throw refuse(UserErrorCode.INVALID_INPUT, 'importColumnUnknown', { field: ['mapping', String(beyond), 'column'] });
  const twice = new Set(mapping.map(({ field }) => field)).size < mapping.length || new Set(mapping.map(({ column }) => column)).size < mapping.length;
  if (twice) throw refuse(UserErrorCode.INVALID_INPUT, 'importMappingTwice', { field: ['mapping'] });
  const missing = REQUIRED_FIELDS.filter((field) => !mapping.some((each) => each.field === field));
  if (missing.length > 0) {
    const words = tableTexts[tx.ctx.locale].import;
    throw refuse(UserErrorCode.INVALID_INPUT, 'importFieldsMissing', { params: { fields: missing.map((field) => words[field]).join(', ') }, field: ['mapping'] });
  }
}
