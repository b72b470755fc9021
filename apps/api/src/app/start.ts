import { openHouse } from './runtime.js';
import { buildApiSchema } from './schema.js';
import { buildServer } from './server.js';
import { stopHouse } from './stop.js';
import { migrate } from './migrate.js';
import { parseConfig } from '../platform/config.js';
import { seedDemo } from '../../seeds/demo.js';

/** Starts one API process: configuration, database, migrations, demo, jobs, HTTP. Stops cleanly on a signal. */
export async function start(): Promise<void> {
  const config = parseConfig(process.env);
  const house = await openHouse(config);
  const { log, jobs } = house.runtime;
  const ran = await migrate(house);
  if (ran.length > 0) log.info({ migrations: ran }, 'database migrated');
  if (config.DEMO_MODE && (await seedDemo(house, config, { orders: 200 }))) log.info('demo seeded');
  const app = await buildServer(house, config, buildApiSchema());
  await app.listen({ port: config.PORT, host: config.HOST });
  if (config.JOBS === 'on') jobs.start();
  log.info({ url: config.publicUrl }, 'ready');
  let stopping = false;
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    stopHouse(app, house).then((inTime) => {
      if (!inTime) log.error('stopped with work in hand, which is undone');
      process.exit(inTime ? 0 : 1);
    }, (error: unknown) => {
      log.error({ err: error }, 'could not stop cleanly');
      process.exit(1);
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal));
}
