import { resolve } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { MikroORM as MySqlORM } from '@mikro-orm/mysql';
import { MikroORM as SqliteORM, SqliteDriver } from '@mikro-orm/sqlite';
import type { EntityClass, MikroORM, Options } from '@mikro-orm/core';
import { ChangeRecorder } from '../audit/audit-changes.js';
import type { AbstractSqlDriver, EntityManager } from '@mikro-orm/sql';

export type Dialect = 'sqlite' | 'mysql';
export type SqlORM = MikroORM<AbstractSqlDriver> & { em: EntityManager };

export interface DatabaseOptions {
  /** `mysql://…` picks MySQL or MariaDB; undefined the embedded database. */
  url?: string;
  /** Path of the embedded database's file, or `:memory:`. */
  file: string;
  entities: EntityClass<unknown>[];
  migrationsDir: string;
  poolSize?: number;
  debug?: boolean;
}

export function dialectOf(url: string | undefined): Dialect {
  return url ? 'mysql' : 'sqlite';
}

/** The dialect that an entity manager speaks, for the few statements that differ. */
export function dialectOfManager(em: EntityManager): Dialect {
  return em.getDriver() instanceof SqliteDriver ? 'sqlite' : 'mysql';
}

/** Options that both dialects share, and the few in which they differ. */
export function ormOptions(options: DatabaseOptions): Partial<Options> {
  const dialect = dialectOf(options.url);
  const shared: Partial<Options> = {
    entities: options.entities,
    metadataProvider: ReflectMetadataProvider,
    forceUtcTimezone: true,
    debug: options.debug ? ['query'] : false,
    extensions: [Migrator],
    subscribers: [new ChangeRecorder()],
    // The audit log's triggers are the migrations' own: no entity describes them.
    schemaGenerator: { ignoreTriggers: true },
    migrations: {
      path: resolve(options.migrationsDir, dialect),
      snapshotName: `.snapshot-${dialect}`,
      // Written by whoever makes a migration; what MariaDB reads back of it differs in its words.
      snapshotOnMigrate: false,
      transactional: dialect === 'sqlite',
      allOrNothing: false,
      emit: 'ts',
      silent: true,
    },
  };
  if (dialect === 'sqlite') return { ...shared, dbName: options.file };
  return {
    ...shared,
    clientUrl: options.url,
    charset: 'utf8mb4',
    // Binary collation: text compares the same on both dialects, and faster.
    collate: 'utf8mb4_bin',
    pool: { min: 0, max: options.poolSize ?? 16 },
    onCreateConnection: readCommitted,
  };
}

/** Every statement sees what is committed: who has waited for a row's lock must not read the rest of the world as it was before. */
async function readCommitted(connection: unknown): Promise<void> {
  // Kysely's connection, of which MikroORM promises no type.
  const { executeQuery } = connection as { executeQuery: (query: { sql: string; parameters: readonly unknown[] }) => Promise<unknown> };
  await executeQuery.call(connection, { sql: 'set session transaction isolation level read committed', parameters: [] });
}

/** Opens the database. The caller closes it. */
export async function openDatabase(options: DatabaseOptions): Promise<SqlORM> {
  const config = ormOptions(options);
  const orm = (dialectOf(options.url) === 'mysql'
    ? await MySqlORM.init(config as Parameters<typeof MySqlORM.init>[0])
    : await SqliteORM.init(config as Parameters<typeof SqliteORM.init>[0])) as unknown as SqlORM;
  // getKysely() and the first query both need a live connection (MySQL reads its session settings here).
  await orm.connect();
  if (dialectOf(options.url) === 'sqlite') {
    const connection = orm.em.getConnection();
    await connection.execute('pragma journal_mode = wal');
    await connection.execute('pragma synchronous = normal');
    await connection.execute('pragma busy_timeout = 5000');
  }
  return orm;
}
