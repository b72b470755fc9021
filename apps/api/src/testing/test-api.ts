import { randomBytes } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { buildApiSchema } from '../app/schema.js';
import { openHouse, type House } from '../app/runtime.js';
import { buildServer } from '../app/server.js';
import { fixedClock } from '../platform/clock.js';
import { parseConfig, type Config } from '../platform/config.js';
import { createContext, jobContext, type RequestContext } from '../platform/context.js';
import { ANONYMOUS } from '../platform/principal.js';
import { seedDemo } from '../../seeds/demo.js';

export const DEMO_PASSWORD = 'Demo!2026';
export type Person = 'admin' | 'clerk' | 'finance' | 'warehouse' | 'service' | 'customer' | 'partner';

export interface Answer<T = Record<string, any>> {
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, any> }[];
}

export interface TestApi {
  house: House;
  app: FastifyInstance;
  config: Config;
  clock: ReturnType<typeof fixedClock>;
  /** Runs an operation over HTTP as one of the demo people; nobody when `as` is left out. */
  execute<T = Record<string, any>>(document: string | DocumentNode, options?: { as?: Person; variables?: Record<string, unknown>; headers?: Record<string, string> }): Promise<Answer<T>>;
  /** A context of the system itself, to look at rows and to run commands. */
  system(): RequestContext;
  anonymous(): RequestContext;
  tokenOf(person: Person): Promise<string>;
}

const schema = buildApiSchema();

/**
 * A whole API with demo people and goods on a database of its own: in memory, or a fresh schema of the MariaDB at
 * TEST_MYSQL_URL when TEST_DATABASE=mysql. Closed after the file's tests.
 */
export async function testApi(env: Record<string, string> = {}): Promise<TestApi> {
  const database = await freshDatabase();
  const config = parseConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test', DEMO_MODE: 'true', JOBS: 'off', SESSION_IDLE_MINUTES: '0', ...database.env, ...env });
  const clock = fixedClock(new Date('2026-11-23T02:00:00Z'));
  const log = pino({ level: process.env['TEST_LOG'] ?? 'silent' });
  const house = await openHouse(config, { clock, log, databaseFile: ':memory:' });
  await house.orm.schema.create();
  await seedDemo(house, config, { orders: 0 });
  const app = await buildServer(house, config, schema);
  await app.ready();
  const tokens = new Map<Person, Promise<string>>();
  const tokenOf = (person: Person): Promise<string> => {
    const known = tokens.get(person) ?? signIn(app, person);
    tokens.set(person, known);
    return known;
  };
  afterAll(async () => {
    await app.close();
    await house.close();
    await database.drop();
  });
  return {
    house, app, config, clock, tokenOf,
    execute: async (document, { as, variables, headers } = {}) => {
      const authorization = as ? { authorization: `Bearer ${await tokenOf(as)}` } : {};
      const query = typeof document === 'string' ? document : (document.loc?.source.body ?? '');
      const response = await app.inject({ method: 'POST', url: '/graphql', headers: { ...authorization, ...headers }, payload: { query, variables } });
      return response.json();
    },
    system: () => jobContext(house.runtime, 'test'),
    anonymous: () => createContext(house.runtime, ANONYMOUS),
  };
}

async function signIn(app: FastifyInstance, person: Person): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { message } } }';
  const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables: { input: { username: person, password: DEMO_PASSWORD } } } });
  const { token, userErrors } = response.json().data.signIn;
  if (!token) throw new Error(`${person} cannot sign in: ${JSON.stringify(userErrors)}`);
  return token;
}

export interface FreshDatabase {
  env: Record<string, string>;
  drop(): Promise<void>;
}

/** Settings of a database that nobody else uses: none for the embedded one, else a new schema of the MariaDB at TEST_MYSQL_URL. */
export async function freshDatabase(): Promise<FreshDatabase> {
  if (process.env['TEST_DATABASE'] !== 'mysql') return { env: {}, drop: async () => undefined };
  const server = process.env['TEST_MYSQL_URL'];
  if (!server) throw new Error('TEST_DATABASE=mysql needs TEST_MYSQL_URL: run `npm run test:int`, which starts a database.');
  const { createConnection } = await import('mysql2/promise');
  const name = `ordo_test_${randomBytes(6).toString('hex')}`;
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
