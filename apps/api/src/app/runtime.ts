import { resolve } from 'node:path';
import { mkdirSync } from 'node:fs';
import { pino, type Logger } from 'pino';
import { systemClock, type Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import type { Runtime } from '../platform/context.js';
import { openDatabase, type SqlORM } from '../platform/database/orm.js';
import { DomainEvents } from '../platform/events/domain-events.js';
import { DatabaseJobQueue } from '../platform/jobs/job-queue.js';
import { MODULES } from './modules.js';
import { WorkInHand } from './work-in-hand.js';

export interface House {
  orm: SqlORM;
  runtime: Runtime;
  /** What is being worked on for callers. */
  work: WorkInHand;
  close(): Promise<void>;
}

export const MIGRATIONS_DIR = resolve(import.meta.dirname, '../../migrations');
export const ENTITIES = MODULES.flatMap((module) => [...module.entities]);

interface HouseOptions {
  clock?: Clock;
  log?: Logger;
  databaseFile?: string;
  migrationsDir?: string;
}

/** Puts one process together: database, events, jobs, every module's subscribers. The caller closes it. */
export async function openHouse(config: Config, options: HouseOptions = {}): Promise<House> {
  const log = options.log ?? pino({ level: config.LOG_LEVEL, redact: ['*.password', '*.token', '*.secret', '*.credentials', 'req.headers.authorization', 'req.headers.cookie'] });
  if (!config.DATABASE_URL && !options.databaseFile) mkdirSync(config.DATA_DIR, { recursive: true });
  const orm = await openDatabase({
    ...(config.DATABASE_URL && { url: config.DATABASE_URL }),
    file: options.databaseFile ?? resolve(config.DATA_DIR, 'ordo.sqlite'),
    entities: ENTITIES,
    migrationsDir: options.migrationsDir ?? MIGRATIONS_DIR,
    poolSize: config.DATABASE_POOL,
  });
  const jobs: DatabaseJobQueue = new DatabaseJobQueue(() => runtime, config.JOB_LEASE_SECONDS * 1_000);
  const runtime: Runtime = { em: orm.em, clock: options.clock ?? systemClock, log, events: new DomainEvents(), jobs };
  for (const module of MODULES) module.register?.(runtime, config);
  return {
    orm,
    runtime,
    work: new WorkInHand(),
    close: async () => {
      await jobs.stop();
      await orm.close();
    },
  };
}
