import { tableTexts } from '@ordo/i18n';
import { nextState } from '@ordo/kernel';
import { createContext, type RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import { rowJson } from '../../platform/database/row.js';
import { command, perform } from '../../platform/command/command.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { fileStore } from '../../platform/files/file-store.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import type { JobHandle } from '../../platform/jobs/job-queue.js';
import { errorText, type Locale } from '../../platform/messages.js';
import { actingFor, type Permission, type StoredActor } from '../../modules/access/index.js';
import { ORDER_IMPORT_TRANSITIONS, OrderImport, type ColumnMapping, type OrderImportAction, type RowProblem } from '../../modules/orders/index.js';
import { checkOrders, knownOrders, type Taken } from './check-orders.js';
import { keepErrorFile } from './error-file.js';
import { importOne } from './import-one.js';
import { readOrders, type ReadingPlan } from './read-orders.js';
import type { ImportedDraft, Wrong } from './rows-to-order.js';

export const CHECK_IMPORT_JOB = 'workflows.check-order-import';
export const COMMIT_IMPORT_JOB = 'workflows.commit-order-import';
export const IMPORT_PERMISSION: Permission = 'order:import';

const BATCH = 200;
const AT_ONCE = 4;
const PROBLEMS_SHOWN = 200;

interface Tally {
  rows: number;
  orders: number;
  ready: number;
  known: number;
  refused: number;
  placed: number;
}

interface Run {
  ctx: RequestContext;
  job: JobHandle;
  importId: string;
  plan: ReadingPlan;
  tally: Tally;
  problems: Map<number, string>;
  shown: RowProblem[];
}

/** Checks a file row by row; nothing is placed. Begun again after a crash, it checks anew. */
export function checkImportJob(system: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  const taken: Taken = new Map();
  return runThrough(system, payload, job, 'finishCheck', async (run, drafts) => {
    const verdicts = await checkOrders(run.ctx, { shopId: run.plan.shopId, drafts, taken });
    drafts.forEach((draft, index) => {
      const verdict = verdicts[index];
      if (!verdict) throw new Error('every order of a batch has a verdict');
      if (verdict.verdict === 'REFUSED') refused(run, draft, verdict.wrong);
      else run.tally[verdict.verdict === 'READY' ? 'ready' : 'known'] += 1;
    });
  });
}

/** Places the orders of a checked file. Begun again after a crash, it passes over what it has placed. */
export function commitImportJob(system: RequestContext, payload: Record<string, unknown>, job: JobHandle): Promise<void> {
  return runThrough(system, payload, job, 'finish', async (run, drafts) => {
    const known = await knownOrders(run.ctx, run.plan.shopId, drafts);
    const left = drafts.filter((draft) => {
      if (!known.has(draft.key)) return true;
      if (known.get(draft.key)?.importId === run.importId) run.tally.placed += 1;
      else run.tally.known += 1;
      return false;
    });
    for (let at = 0; at < left.length; at += AT_ONCE) await Promise.all(left.slice(at, at + AT_ONCE).map((draft) => placeOne(run, draft)));
  });
}

async function placeOne(run: Run, draft: ImportedDraft): Promise<void> {
  const outcome = await importOne(run.ctx, { importId: run.importId, shopId: run.plan.shopId, draft });
  if (outcome.outcome === 'REFUSED') refused(run, draft, outcome.wrong);
  else run.tally[outcome.outcome === 'PLACED' ? 'placed' : 'known'] += 1;
}

function refused(run: Run, draft: ImportedDraft, wrong: readonly Wrong[]): void {
  const { locale } = run.ctx;
  run.tally.refused += 1;
  for (const { row, field, detail } of wrong) {
    const message = errorText(locale, detail.messageKey, detail.params);
    if (run.shown.length < PROBLEMS_SHOWN) run.shown.push({ row, field, message });
    const said = field ? `${tableTexts[locale].import[field]}: ${message}` : message;
    run.problems.set(row, [run.problems.get(row), said].filter(Boolean).join('; '));
  }
}

async function runThrough(system: RequestContext, payload: Record<string, unknown>, job: JobHandle, end: OrderImportAction, each: (run: Run, drafts: ImportedDraft[]) => Promise<void>): Promise<void> {
  const { importId, actor, locale } = payload as { importId: string; actor: StoredActor; locale: Locale };
  const ctx = createContext(system.runtime, await actingFor(system, actor, IMPORT_PERMISSION), { locale });
  const tally = { rows: 0, orders: 0, ready: 0, known: 0, refused: 0, placed: 0 };
  try {
    const run: Run = { ctx, job, importId, plan: await planOf(ctx, importId), tally, problems: new Map(), shown: [] };
    let batch: ImportedDraft[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await each(run, batch);
      batch = [];
      await job.progress(tally.orders);
    };
    for await (const draft of readOrders(run.plan)) {
      tally.rows += draft.rows.length;
      tally.orders += 1;
      batch.push(draft);
      if (batch.length >= BATCH) await flush();
    }
    await flush();
    const errorFileId = run.problems.size > 0 ? await keepErrorFile(ctx, { plan: run.plan, problems: run.problems, jobId: job.id, permission: IMPORT_PERMISSION }) : null;
    await job.progress(tally.orders, { items: run.shown.map(({ row, field, message }) => ({ label: `${row}${field ? ` · ${tableTexts[locale].import[field as keyof typeof tableTexts.en.import]}` : ''}`, done: false, message })) });
    await perform(ctx, endImport, { importId, action: end, tally, problems: run.shown, errorFileId, problem: null });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await perform(ctx, endImport, { importId, action: 'fail', tally, problems: [], errorFileId: null, problem: wordsOf(ctx, error.details) });
  }
}

async function planOf(ctx: RequestContext, importId: string): Promise<ReadingPlan> {
  const row = await readOne(ctx, OrderImport, { columns: ['fileId', 'fileName', 'fileSha256', 'shopId', 'mapping'], where: { id: importId, ownerId: ctx.principal.id } });
  const file = row && (await readOne(ctx, StoredFile, { columns: ['id'], where: { id: row.fileId } }));
  if (!file) throw refuse(UserErrorCode.NOT_FOUND, 'importFileGone', { field: ['importId'] });
  return { path: fileStore(ctx.runtime).path(row.fileId), name: row.fileName, sha256: row.fileSha256, shopId: row.shopId, mapping: rowJson<ColumnMapping[]>(row.mapping) };
}

interface Ending {
  importId: string;
  action: OrderImportAction;
  tally: Tally;
  problems: RowProblem[];
  errorFileId: string | null;
  problem: string | null;
}

const endImport = command('endOrderImport', async (tx, { importId, action, tally, ...rest }: Ending) => {
  const row = await tx.em.findOneOrFail(OrderImport, { id: importId });
  // A job that was taken over ends what has ended already.
  if (!ORDER_IMPORT_TRANSITIONS[action].from.includes(row.state)) return {};
  tx.em.assign(row, { ...rest, ...tally, state: nextState(ORDER_IMPORT_TRANSITIONS, action, row.state) });
  if (action === 'finish') {
    await tx.emit({ type: 'OrderImportFinished', subject: { type: 'OrderImport', id: importId }, data: { file: row.fileName, placed: tally.placed, refused: tally.refused }, scope: { shopId: row.shopId } });
  }
  return {};
});

function wordsOf(ctx: RequestContext, details: readonly RefusalDetail[]): string {
  return details.map((detail) => errorText(ctx.locale, detail.messageKey, detail.params)).join(' ').slice(0, 500);
}
