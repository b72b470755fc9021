import { resolve } from 'node:path';
import { parseConfig } from '../platform/config.js';
import { openHouse } from './runtime.js';

/** `npm run migration:create -- <name>`: writes what changed since the last migration, for the dialect that the environment picks. */
async function main(): Promise<void> {
  const house = await openHouse(parseConfig({ LOG_LEVEL: 'silent', ...process.env }), {
    databaseFile: ':memory:',
    // The sources, not what was built from them.
    migrationsDir: resolve(import.meta.dirname, '../../../migrations'),
  });
  const { fileName } = await house.orm.migrator.create(undefined, false, false, process.argv[2]);
  process.stdout.write(`${fileName || 'nothing changed'}\n`);
  await house.close();
}

await main();
