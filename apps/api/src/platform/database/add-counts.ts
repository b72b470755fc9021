import type { EntityManager } from '@mikro-orm/sql';
import { dialectOfManager } from './orm.js';

interface Counter {
  table: string;
  /** Columns that say what is counted: the primary key, in its order. */
  keys: readonly string[];
}

/** Adds to counters, made where they are missing, in one statement. `rows`: values of the keys, and how many more. */
export async function addCounts(em: EntityManager, { table, keys }: Counter, rows: readonly { of: readonly string[]; count: number }[]): Promise<void> {
  if (rows.length === 0) return;
  const added = dialectOfManager(em) === 'sqlite'
    ? `on conflict (${keys.join(', ')}) do update set count = ${table}.count + excluded.count`
    : 'on duplicate key update count = count + values(count)';
  const values = rows.map(() => `(${keys.map(() => '?').join(', ')}, ?)`).join(', ');
  await em.getConnection().execute(`insert into ${table} (${keys.join(', ')}, count) values ${values} ${added}`, rows.flatMap(({ of, count }) => [...of, count]));
}
