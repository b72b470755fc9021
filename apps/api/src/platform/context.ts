import type { EntityManager } from '@mikro-orm/sql';
import type DataLoader from 'dataloader';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { DomainEvents } from './events/domain-events.js';
import type { JobQueue } from './jobs/job-queue.js';
import type { Locale } from './messages.js';
import { scopeParams } from './database/scope.js';
import { newId } from './ids.js';
import { EVERYTHING, jobPrincipal, type Principal } from './principal.js';

/** What one process has once: everything a request or a job needs from outside itself. */
export interface Runtime {
  em: EntityManager;
  clock: Clock;
  log: Logger;
  events: DomainEvents;
  jobs: JobQueue;
}

/** What one request (or one run of a job) carries. */
export interface RequestContext {
  runtime: Runtime;
  requestId: string;
  principal: Principal;
  locale: Locale;
  /** A fork of the entity manager whose scope filter is the caller's. For reads. */
  em: EntityManager;
  clock: Clock;
  log: Logger;
  /** One batch loader per edge and request, made on first use. */
  loaders: Map<unknown, Map<string, DataLoader<string, unknown>>>;
  /** Permissions that a rule has already let this caller pass in this request. */
  passed: Set<string>;
  ip?: string;
  userAgent?: string;
  /** Lets sign-in and sign-out set the browser's cookie. */
  setSessionCookie?: (token: string | undefined) => void;
}

type ContextOptions = Partial<Pick<RequestContext, 'requestId' | 'locale' | 'ip' | 'userAgent' | 'setSessionCookie'>>;

/** A request context for a principal; its entity manager sees only the rows in the principal's scope. */
export function createContext(runtime: Runtime, principal: Principal, options: ContextOptions = {}): RequestContext {
  const requestId = options.requestId ?? newId();
  return {
    runtime,
    requestId,
    principal,
    locale: options.locale ?? 'zh-CN',
    em: scopedFork(runtime.em, principal),
    clock: runtime.clock,
    log: runtime.log,
    loaders: new Map(),
    passed: new Set(),
    ...options,
  };
}

/** A context for a job of the system: sees every row, acts under the job's name. */
export function jobContext(runtime: Runtime, jobName: string): RequestContext {
  return createContext(runtime, jobPrincipal(jobName));
}

export function scopedFork(em: EntityManager, principal: Principal): EntityManager {
  const fork = em.fork({ clear: true, useContext: false });
  fork.setFilterParams('scope', scopeParams(principal.kind === 'job' ? EVERYTHING : principal.scope));
  return fork;
}
