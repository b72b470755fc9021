import { createHash } from 'node:crypto';
import { DeadlockException, LockWaitTimeoutException, OptimisticLockError, UniqueConstraintViolationException, type EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import { recordChanges, type RowChanges } from '../audit/audit-changes.js';
import { keepChanges } from '../events/keep-changes.js';
import { TimelineEntry } from '../events/timeline-entry.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { completeTrail } from '../audit/audit-trail.js';
import { scopedFork, type RequestContext } from '../context.js';
import { setCommandInstant } from '../database/command-instant.js';
import { readOne } from '../database/reads.js';
import { Refusal, refuse, SystemError, UserErrorCode } from '../errors.js';
import { failPoint } from '../fail-point.js';
import { toUserError, type UserError } from '../graphql/user-error.js';
import { newId } from '../ids.js';
import { ChangedMeanwhile } from './changed-meanwhile.js';
import { IdempotencyKey } from './idempotency-key.entity.js';
import { isRef, type Tx } from './tx.js';

/** What a command may take besides its own fields. */
interface CommandInput {
  idempotencyKey?: string | null;
}

/** A verb: what it is called, and what it does inside a transaction. */
export interface Command<I, R> {
  commandName: string;
  run(tx: Tx, input: I): Promise<R>;
  /** It writes nothing: who looks as somebody else may run it too. */
  looksOnly?: true;
}

export function command<I, R extends object>(commandName: string, run: (tx: Tx, input: I) => Promise<R>): Command<I, R> {
  return { commandName, run };
}

/** What is worked out as a command would, inside a transaction, and writes nothing. */
export function lookOnly<I, R extends object>(commandName: string, run: (tx: Tx, input: I) => Promise<R>): Command<I, R> {
  return { commandName, run, looksOnly: true };
}

const MAX_ATTEMPTS = 4;

/**
 * Runs a command as the caller of `ctx`: one transaction, repeated when another was in the way (a deadlock, or a unique
 * value taken in between, such as an order number drawn by lot: the repetition sees it and draws again, or refuses),
 * answered from memory when the idempotency key was seen. Throws Refusal, with nothing changed.
 */
export async function perform<I extends object, R extends object>(ctx: RequestContext, verb: Command<I, R>, input: I): Promise<R> {
  if (ctx.principal.preview && !verb.looksOnly) throw new SystemError('VIEW_AS_READ_ONLY', 'viewAsReadOnly');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptOnce(ctx, verb, input);
    } catch (error) {
      if (error instanceof OptimisticLockError) throw refuse(UserErrorCode.STALE_VERSION, 'staleVersion');
      const again = REPEATED.some((kind) => error instanceof kind);
      if (!again || attempt >= MAX_ATTEMPTS) throw error;
      await new Promise((done) => setTimeout(done, Math.random() * 20 * attempt));
    }
  }
}

/** Runs a command for a resolver: refusals become `userErrors`, rows of the answer are read again after the commit. */
export function execute<I extends object, R extends object>(
  ctx: RequestContext,
  verb: Command<I, R>,
  input: I,
): Promise<Answer<R>> {
  return answering(ctx, () => perform(ctx, verb, input));
}

/** Does for a resolver what is more than one command: refusals become `userErrors` all the same. */
export async function answering<R extends object>(ctx: RequestContext, work: () => Promise<R>): Promise<Answer<R>> {
  try {
    const result = await work();
    return { ...(await showRows(ctx, result)), userErrors: [] } as unknown as Answer<R>;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: error.details.map((detail) => toUserError(detail, ctx.locale)) } as unknown as Answer<R>;
  }
}

// The payload's rows are lean rows of the refs' entities, which TypeScript cannot follow through the names.
export type Answer<R> = { [K in keyof R]?: never } & { userErrors: UserError[] };

/** The command that held the idempotency key was undone while a copy of it waited: the copy tries again. */
class KeyRace extends ChangedMeanwhile {}

const REPEATED = [DeadlockException, LockWaitTimeoutException, UniqueConstraintViolationException, ChangedMeanwhile];

async function attemptOnce<I extends object, R extends object>(ctx: RequestContext, verb: Command<I, R>, input: I): Promise<R> {
  const em = scopedFork(ctx.runtime.em, ctx.principal);
  const { tx, result } = await em.transactional(async (unit) => {
    const appended: Appended = new Map();
    const made = beginTx(ctx, unit, appended);
    const changes = recordChanges(unit);
    const seen = await claimKey(made, verb.commandName, input);
    if (seen && 'answer' in seen) return { tx: made, result: seen.answer as R };
    const answer = await verb.run(made, input);
    if (seen) await unit.nativeUpdate(IdempotencyKey, { id: seen.id }, { answer });
    await unit.flush();
    appendTrail(made, appended, changes);
    await writeAppended(unit, appended);
    // Nothing is left to write: spares the comparison of every row before the commit.
    unit.clear();
    failPoint('before-commit', verb.commandName);
    return { tx: made, result: answer };
  });
  failPoint('after-commit', verb.commandName);
  ctx.runtime.events.published(tx.emitted);
  if (tx.emitted.length > 0) ctx.runtime.jobs.wake();
  return result;
}

type Appended = Map<EntityClass<object>, object[]>;

async function writeAppended(em: EntityManager, appended: Appended): Promise<void> {
  for (const [entity, rows] of appended) {
    await em.getDriver().nativeInsertMany(entity as never, rows as never, { ctx: em.getTransactionContext() });
  }
}

function appendTrail(tx: Tx, appended: Appended, changes: RowChanges): void {
  if (tx.actor.kind === 'job') return keepChanges((appended.get(TimelineEntry) ?? []) as TimelineEntry[], changes);
  const entries = completeTrail(tx, (appended.get(AuditEntry) ?? []) as AuditEntry[], changes);
  if (entries.length > 0) appended.set(AuditEntry, entries);
}

function beginTx(ctx: RequestContext, em: EntityManager, appended: Appended): Tx {
  const { events, jobs } = ctx.runtime;
  const now = ctx.clock.now();
  setCommandInstant(em, now);
  const tx: Tx = {
    em,
    ctx,
    actor: ctx.principal,
    now,
    emitted: [],
    append: (entity, row) => void appended.set(entity, [...(appended.get(entity) ?? []), row]),
    emit: (event) => events.emit(tx, event),
    enqueue: async (job) => jobs.enqueue(tx, job),
  };
  return tx;
}

/**
 * Records the key before the work, so that a copy of the command waits for this one's end; gives back the kept answer when
 * the key was used before with the same input.
 */
async function claimKey(tx: Tx, commandName: string, input: object): Promise<{ answer: unknown } | { id: string } | undefined> {
  const { idempotencyKey: key, ...rest } = input as CommandInput;
  if (!key) return undefined;
  const claim = { actor: `${tx.actor.kind}:${tx.actor.id}`, command: commandName, key };
  const inputHash = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  const id = newId();
  try {
    await tx.em.insert(IdempotencyKey, { id, ...claim, inputHash, createdAt: tx.now });
    return { id };
  } catch (error) {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
  }
  const known = await tx.em.findOne(IdempotencyKey, claim);
  if (!known) throw new KeyRace();
  if (known.inputHash !== inputHash) throw refuse(UserErrorCode.IDEMPOTENCY_CONFLICT, 'idempotencyConflict', { field: ['idempotencyKey'] });
  return { answer: known.answer };
}

async function showRows(ctx: RequestContext, result: object): Promise<Record<string, unknown>> {
  const entries = await Promise.all(
    Object.entries(result).map(async ([name, value]) => [name, isRef(value) ? await rowOf(ctx, value.$ref) : value] as const),
  );
  return Object.fromEntries(entries);
}

async function rowOf(ctx: RequestContext, [entity, id]: [string, string]): Promise<unknown> {
  const known = ctx.em.getMetadata().getByClassName(entity);
  return readOne(ctx, known.class as EntityClass<{ id: string }>, { where: { id } });
}
