import { UniqueConstraintViolationException, type FilterQuery } from '@mikro-orm/core';
import { jobContext } from '../context.js';
import { newId } from '../ids.js';
import type { JobHandle, JobHandler, JobInput, JobQueue, Runtime, Tx } from '../runtime.js';
import { Job, JobState } from './job.entity.js';

export type { JobHandle, JobHandler, JobInput } from '../runtime.js';

/** Thrown by a handler that knows when trying again makes sense, or that it never will. */
export class RetryLater extends Error {
  constructor(message: string, readonly afterMs: number | 'never') {
    super(message);
  }
}

const IDLE_POLL_MS = 1_000;
const CONCURRENCY = 4;

/** Jobs in the database, worked on by this very process. A job survives a crash: its lease runs out. */
export class DatabaseJobQueue implements JobQueue {
  private readonly handlers = new Map<string, JobHandler>();
  private readonly schedules = new Map<string, number>();
  private readonly running = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private started = false;
  private looking = false;
  private look: Promise<unknown> = Promise.resolve();
  private lookAgain = false;

  /** `leaseMs`: how long a job without a sign of life is left to whoever took it. */
  constructor(private readonly runtime: () => Runtime, private readonly leaseMs: number) {}

  handle(name: string, handler: JobHandler): void {
    this.handlers.set(name, handler);
  }

  every(name: string, everyMs: number, handler: JobHandler): void {
    this.schedules.set(name, everyMs);
    this.handlers.set(name, handler);
  }

  async enqueue(tx: Tx, job: JobInput): Promise<void> {
    if (job.uniqueKey && (await tx.em.count(Job, { uniqueKey: job.uniqueKey })) > 0) return;
    tx.em.persist(this.build(job, tx.now, tx.actor.kind === 'user' ? tx.actor.id : null));
  }

  private build(job: JobInput, now: Date, requestedBy: string | null): Job {
    return Object.assign(new Job(), {
      id: job.id ?? newId(),
      name: job.name,
      payload: job.payload ?? {},
      uniqueKey: job.uniqueKey ?? null,
      runAt: job.runAt ?? now,
      maxAttempts: job.maxAttempts ?? 8,
      total: job.total ?? null,
      requestedBy,
      createdAt: now,
    });
  }

  start(): void {
    this.started = true;
    this.look = this.seedSchedules().then(() => this.wake());
  }

  async stop(): Promise<void> {
    this.started = false;
    clearTimeout(this.timer);
    // A job that is being taken at this moment is still done.
    await this.look;
    await Promise.allSettled(this.running);
  }

  wake(): void {
    if (!this.started) return;
    if (this.looking) {
      this.lookAgain = true;
      return;
    }
    clearTimeout(this.timer);
    this.looking = true;
    this.look = this.fill()
      .catch((error: unknown) => this.runtime().log.error({ err: error }, 'job queue could not be read'))
      .finally(() => {
        this.looking = false;
        if (!this.started) return;
        if (this.lookAgain) {
          this.lookAgain = false;
          this.wake();
        } else this.timer = setTimeout(() => this.wake(), IDLE_POLL_MS);
      });
  }

  private async fill(): Promise<void> {
    while (this.started && this.running.size < CONCURRENCY) {
      const job = await this.claim();
      if (!job) return;
      const run = this.run(job).finally(() => {
        this.running.delete(run);
        this.wake();
      });
      this.running.add(run);
    }
  }

  async drain(): Promise<number> {
    await this.seedSchedules();
    let done = 0;
    for (let job = await this.claim(); job; job = await this.claim()) {
      await this.run(job);
      done += 1;
    }
    return done;
  }

  /** Takes one due job by a conditional update, so that no two processes take the same. */
  private async claim(): Promise<Job | undefined> {
    const { em: root, clock } = this.runtime();
    const em = root.fork();
    const now = clock.now();
    const due: FilterQuery<Job> = {
      $or: [
        { state: JobState.QUEUED, runAt: { $lte: now } },
        { state: JobState.RUNNING, leaseUntil: { $lt: now } },
      ],
      name: { $in: [...this.handlers.keys()] },
    };
    for (;;) {
      const job = await em.findOne(Job, due, { orderBy: { runAt: 'asc' } });
      if (!job) return undefined;
      const taken = await em.nativeUpdate(
        Job,
        { id: job.id, state: job.state, attempts: job.attempts },
        { state: JobState.RUNNING, attempts: job.attempts + 1, leaseUntil: new Date(now.getTime() + this.leaseMs) },
      );
      if (taken === 1) {
        job.attempts += 1;
        return job;
      }
      em.clear();
    }
  }

  private async run(job: Job): Promise<void> {
    const runtime = this.runtime();
    const ctx = jobContext(runtime, job.name);
    const lease = setInterval(() => void this.extend(job.id), this.leaseMs / 3);
    try {
      const handler = this.handlers.get(job.name);
      if (!handler) throw new RetryLater(`no handler for ${job.name}`, 'never');
      await handler(ctx, job.payload, this.handleOf(job));
      await this.finish(job, JobState.DONE);
    } catch (error) {
      await this.failed(job, error);
    } finally {
      clearInterval(lease);
    }
  }

  private handleOf(job: Job): JobHandle {
    return {
      id: job.id,
      attempt: job.attempts,
      lastAttempt: job.attempts >= job.maxAttempts,
      requestedBy: job.requestedBy ?? null,
      progress: async (done, result) => {
        await this.runtime().em.fork().nativeUpdate(Job, { id: job.id }, { progress: done, ...(result && { result }) });
        this.tell(job.id);
      },
    };
  }

  private async extend(id: string): Promise<void> {
    const { em, clock } = this.runtime();
    await em.fork().nativeUpdate(Job, { id }, { leaseUntil: new Date(clock.now().getTime() + this.leaseMs) });
  }

  private async finish(job: Job, state: JobState.DONE | JobState.FAILED, lastError: string | null = null): Promise<void> {
    const { em, clock } = this.runtime();
    const now = clock.now();
    const every = this.schedules.get(job.name);
    const done = every !== undefined
      // A schedule is one row that is always waiting for its next time.
      ? { state: JobState.QUEUED, attempts: 0, runAt: new Date(now.getTime() + every), lastError, leaseUntil: null }
      : { state, finishedAt: now, uniqueKey: null, lastError, leaseUntil: null };
    await em.fork().nativeUpdate(Job, { id: job.id }, done);
    this.tell(job.id);
  }

  private async failed(job: Job, error: unknown): Promise<void> {
    const { em, clock, log } = this.runtime();
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    const wait = error instanceof RetryLater ? error.afterMs : Math.min(2 ** job.attempts * 1_000, 15 * 60_000);
    log.warn({ job: job.name, id: job.id, attempt: job.attempts, err: error }, 'job failed');
    if (wait === 'never' || job.attempts >= job.maxAttempts) return this.finish(job, JobState.FAILED, message);
    const runAt = new Date(clock.now().getTime() + wait);
    await em.fork().nativeUpdate(Job, { id: job.id }, { state: JobState.QUEUED, runAt, lastError: message, leaseUntil: null });
    this.tell(job.id);
  }

  private tell(jobId: string): void {
    const { events, clock } = this.runtime();
    events.published([{ type: 'JobChanged', subject: { type: 'Job', id: jobId }, at: clock.now() }]);
  }

  private async seedSchedules(): Promise<void> {
    const { em: root, clock } = this.runtime();
    for (const name of this.schedules.keys()) {
      const em = root.fork();
      const uniqueKey = `schedule:${name}`;
      if ((await em.count(Job, { uniqueKey })) > 0) continue;
      em.persist(this.build({ name, uniqueKey, maxAttempts: 1_000_000 }, clock.now(), null));
      try {
        await em.flush();
      } catch (error) {
        if (!(error instanceof UniqueConstraintViolationException)) throw error;
      }
    }
  }
}
