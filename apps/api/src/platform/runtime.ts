import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type DataLoader from 'dataloader';
import type { Logger } from 'pino';
import type { Clock } from './clock.js';
import type { Locale } from './messages.js';
import type { Principal } from './principal.js';

/**
 * The shapes that the parts of the platform know each other by. They name one another, so they stand in one file; what
 * fills them stands elsewhere.
 */

/** What one process has once: everything a request or a job needs from outside itself. */
export interface Runtime {
  em: EntityManager;
  clock: Clock;
  log: Logger;
  events: Events;
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
  /** Sent from GraphiQL by who may use it. */
  fromGraphiql?: boolean;
  /** What the operation costs: as estimated, whether it was taken from a bucket, and as it turned out. */
  points?: { requested: number; taken: boolean; actual?: number };
  ip?: string;
  userAgent?: string;
  /** Lets sign-in and sign-out set the browser's cookie. */
  setSessionCookie?: (token: string | undefined) => void;
  /** What the browser shows of having been signed in from before. */
  device?: string;
  /** Lets sign-in mark the browser as one that was signed in from. */
  setDeviceCookie?: (device: string) => void;
}

/** What a use-case works with: one transaction, the caller, the time, and the ways to tell the rest of the house. */
export interface Tx {
  /** The transaction's unit of work, scoped to the caller. */
  em: EntityManager;
  ctx: RequestContext;
  actor: Principal;
  /** The instant of the command (UTC); the same for everything it writes. */
  now: Date;
  /** Tells of a change: timeline row, audit row and subscribers, all inside this transaction. */
  emit(event: EventInput): Promise<void>;
  /** Queues a job that runs after the commit, or never if this transaction rolls back. */
  enqueue(job: JobInput): Promise<void>;
  /** Adds a row that is never changed again (a ledger's, a timeline's): all of a kind in one INSERT before the commit. */
  append<T extends object>(entity: EntityClass<T>, row: T): void;
  /** Events emitted so far; published to live listeners after the commit. */
  emitted: DomainEvent[];
}

/** A fact to tell. `data` goes to the timeline's text: no personal data, no secrets. */
export interface EventInput {
  type: string;
  subject: { type: string; id: string };
  data?: Record<string, string | number>;
  /** Id of the entry on the subject's timeline, where something else names it. */
  entryId?: string;
  /** Also told on these things' timelines (an order's shipment tells the order). */
  alsoOn?: string[];
  /** More for the audit log than the timeline shows (before and after). */
  audit?: Record<string, unknown>;
  /** Rows whose live views this changes; who may not see them is filtered at the subscription. */
  scope?: { shopId?: string | null; warehouseId?: string | null; customerId?: string | null };
}

export interface DomainEvent extends EventInput {
  at: Date;
}

export type EventSubscriber = (tx: Tx, event: DomainEvent) => Promise<void>;
export type EventListener = (event: DomainEvent) => void;

/** Subscribers run inside the command's transaction; listeners are told after its commit. */
export interface Events {
  on(type: string, subscriber: EventSubscriber): void;
  listen(listener: EventListener): () => void;
  emit(tx: Tx, input: EventInput): Promise<void>;
  published(events: readonly DomainEvent[]): void;
}

export interface JobInput {
  name: string;
  payload?: Record<string, unknown>;
  /** Not before; default: at once. */
  runAt?: Date;
  uniqueKey?: string;
  maxAttempts?: number;
  total?: number;
  id?: string;
}

/** How a job is done. Throw to have it tried again later; `RetryLater` says when. */
export type JobHandler = (ctx: RequestContext, payload: Record<string, unknown>, job: JobHandle) => Promise<void>;

export interface JobHandle {
  id: string;
  attempt: number;
  lastAttempt: boolean;
  requestedBy: string | null;
  progress(done: number, result?: Record<string, unknown>): Promise<void>;
}

/** The port: how jobs are queued, and how their handlers are told. Redis fills it later by another adapter. */
export interface JobQueue {
  enqueue(tx: Tx, job: JobInput): Promise<void>;
  handle(name: string, handler: JobHandler): void;
  /** Runs `name` every `everyMs`, once however many processes there are. */
  every(name: string, everyMs: number, handler: JobHandler): void;
  start(): void;
  wake(): void;
  /** Works until nothing is due. For tests and for commands of the command line. */
  drain(): Promise<number>;
  stop(): Promise<void>;
}
