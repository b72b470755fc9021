import type { EntityManager } from '@mikro-orm/sql';
import { scopeParams } from './database/scope.js';
import { newId } from './ids.js';
import { EVERYTHING, jobPrincipal, type Principal } from './principal.js';
import type { RequestContext, Runtime } from './runtime.js';

export type { RequestContext, Runtime } from './runtime.js';

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
