import { randomBytes } from 'node:crypto';
import { createConnection } from 'mysql2/promise';

interface FreshDatabase {
  env: Record<string, string>;
  drop(): Promise<void>;
}

/** A new database on the server at `TEST_MYSQL_URL` when `E2E_PART=mysql`; otherwise the embedded one of a new data folder. */
export async function freshDatabase(): Promise<FreshDatabase> {
  if (process.env['E2E_PART'] !== 'mysql') return { env: {}, drop: async () => undefined };
  const server = process.env['TEST_MYSQL_URL'];
  if (!server) throw new Error('E2E_PART=mysql needs TEST_MYSQL_URL: run `npm run test:e2e`, which starts a database.');
  const name = `ordo_e2e_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string): Promise<void> => {
    const connection = await createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await run(`create database \`${name}\` character set utf8mb4 collate utf8mb4_bin`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { env: { DATABASE_URL: url.toString() }, drop: () => run(`drop database \`${name}\``) };
}
