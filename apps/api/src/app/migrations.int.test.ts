import { resolve } from 'node:path';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { parseConfig } from '../platform/config.js';
import { freshDatabase } from '../testing/test-api.js';
import { migrate } from './migrate.js';
import { openHouse } from './runtime.js';

const MIGRATIONS = resolve(import.meta.dirname, '../../migrations');

it('the migrations make the tables that the entities describe, once', async () => {
  const database = await freshDatabase();
  const config = parseConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test', JOBS: 'off', ...database.env });
  const house = await openHouse(config, { log: pino({ level: 'silent' }), databaseFile: ':memory:', migrationsDir: MIGRATIONS });
  try {
    expect((await migrate(house)).length).toBeGreaterThan(0);
    expect(await migrate(house)).toEqual([]);
    expect(await house.orm.migrator.checkSchema(), 'an entity changed without a migration: npm run migration:create -w @ordo/api').toBe(false);
  } finally {
    await house.close();
    await database.drop();
  }
});
