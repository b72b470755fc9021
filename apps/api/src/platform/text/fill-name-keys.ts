import type { RequestContext, Runtime } from '../context.js';
import { nameKeys, phoneTail } from './name-keys.js';

/** Columns of a table that say what somebody or something is called, and those by which he or it is found. */
export interface NamedTable {
  table: string;
  name: string;
  pinyin: string;
  initials: string;
  /** Of people. */
  phone?: string;
  tail?: string;
}

interface NamedRow {
  id: string;
  name: string;
  phone: string | null;
}

const BATCH = 500;

/** A job that fills a table's keys, once: the migration that made their columns queued it, so that no upgrade waits for it. */
export function fillsNameKeys(runtime: Runtime, job: string, table: NamedTable): void {
  runtime.jobs.handle(job, (ctx) => fillNameKeys(ctx, table));
}

/** Writes, for rows from before names were found by how they are said, how theirs is: a batch a statement. Done twice it comes to the same. */
export async function fillNameKeys(ctx: Pick<RequestContext, 'em'>, { table, name, phone, pinyin, initials, tail }: NamedTable): Promise<void> {
  const connection = ctx.em.getConnection();
  for (let after = ''; ;) {
    const rows: NamedRow[] = await connection.execute(`select id, ${name} as name, ${phone ?? 'null'} as phone from ${table} where id > ? order by id limit ${BATCH}`, [after], 'all');
    const last = rows.at(-1);
    if (!last) return;
    const keys = await Promise.all(rows.map(async (row) => ({ id: row.id, ...(await nameKeys(row.name)), tail: phoneTail(row.phone) })));
    const ids = keys.map(({ id }) => id);
    const columns = [[pinyin, keys.map((key) => key.pinyin)], [initials, keys.map((key) => key.initials)], ...(tail ? [[tail, keys.map((key) => key.tail)] as const] : [])] as const;
    const assignments = columns.map(([column]) => `${column} = case id ${ids.map(() => 'when ? then ?').join(' ')} end`);
    const params = columns.flatMap(([, values]) => values.flatMap((value, index) => [ids[index], value]));
    await connection.execute(`update ${table} set ${assignments.join(', ')} where id in (${ids.map(() => '?').join(', ')})`, [...params, ...ids]);
    after = last.id;
  }
}
