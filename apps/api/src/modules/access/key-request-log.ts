import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext, Runtime } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import { ApiKeyRequest } from './api-key-request.entity.js';

const EVERY_MS = 1_000;
const AT_ONCE = 200;
// Beyond this the database is away: what a key asked is worth less than the memory.
const MOST_WAITING = 5_000;
const KEPT_DAYS = 30;

interface Asked {
  operation: string | null;
  cost: number | null;
  durationMs: number;
  status: string;
}

/** Writes what keys ask a second later and many at a time, so that no request waits for it. */
export class KeyRequestLog {
  private waiting: ApiKeyRequest[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly runtime: Runtime) {}

  add(ctx: RequestContext, asked: Asked): void {
    if (this.waiting.length >= MOST_WAITING) return;
    this.waiting.push(Object.assign(new ApiKeyRequest(), {
      id: newId(), apiKeyId: ctx.principal.id, ...asked, operation: asked.operation?.slice(0, 80) ?? null, requestId: ctx.requestId, ip: ctx.ip ?? null, at: ctx.clock.now(),
    }));
    if (this.waiting.length >= AT_ONCE) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), EVERY_MS).unref();
  }

  /** Writes what waits, now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rows = this.waiting;
    this.waiting = [];
    if (rows.length === 0) return;
    try {
      await this.runtime.em.fork().insertMany(ApiKeyRequest, rows);
    } catch (error) {
      this.runtime.log.warn({ err: error, lost: rows.length }, 'requests of keys could not be logged');
    }
  }
}

const logs = new WeakMap<Runtime, KeyRequestLog>();

export function keyRequestLog(runtime: Runtime): KeyRequestLog {
  const known = logs.get(runtime) ?? new KeyRequestLog(runtime);
  logs.set(runtime, known);
  return known;
}

/** Logs each operation that comes with a key: its name, cost, time and outcome, never its variables. */
export function keyRequestPlugin(runtime: Runtime): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue: ctx }) => {
      if (!ctx.principal.key) return undefined;
      const begun = performance.now();
      return {
        willSendResponse: async ({ operation, response, errors }) => {
          const code = response.body.kind === 'single' ? response.body.singleResult.errors?.[0]?.extensions?.['code'] : undefined;
          const status = errors?.length ? String(code ?? 'ERROR') : 'OK';
          keyRequestLog(runtime).add(ctx, { operation: operation?.name?.value ?? null, cost: ctx.points?.actual ?? null, durationMs: Math.round(performance.now() - begun), status });
        },
      };
    },
  };
}

/** Forgets what keys asked more than thirty days ago. */
export function forgetOldRequests(runtime: Runtime): void {
  runtime.jobs.every('access.forget-key-requests', 3_600_000, async ({ clock, em }) => {
    await em.nativeDelete(ApiKeyRequest, { at: { $lt: new Date(clock.now().getTime() - KEPT_DAYS * 86_400_000) } });
  });
}
