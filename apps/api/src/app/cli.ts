#!/usr/bin/env node
import { Command } from 'commander';
import { seedDemo } from '../../seeds/demo.js';
import { seedLoad } from '../../seeds/load.js';
import { verifyEvidenceFile } from '../modules/operations/index.js';
import { parseConfig } from '../platform/config.js';
import { resetFromShell } from './reset-from-shell.js';
import { verifyFromShell } from './verify-from-shell.js';
import { keyFromShell } from './key-from-shell.js';
import { migrate } from './migrate.js';
import { openHouse, type House } from './runtime.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Opens the house, does one thing, closes it. */
async function withHouse(work: (house: House) => Promise<void>): Promise<void> {
  const house = await openHouse(parseConfig({ LOG_LEVEL: 'warn', ...process.env }));
  try {
    await work(house);
  } finally {
    await house.close();
  }
}

const oms = new Command('oms').description('Looks after an Ordo installation.').version('0.1.0');

oms.command('migrate').description('Brings the database to this version.').action(() => withHouse(async (house) => {
  const ran = await migrate(house);
  say(ran.length > 0 ? `ran ${ran.join(', ')}` : 'nothing to do');
}));

oms.command('seed').description('Adds demo people, goods and, for load tests, orders.')
  .option('--orders <count>', 'orders to add for load tests', '0')
  .action((options: { orders: string }) => withHouse(async (house) => {
    await migrate(house);
    say((await seedDemo(house, parseConfig(process.env), { orders: 0 })) ? 'demo seeded' : 'demo was there already');
    const count = Number(options.orders);
    if (!Number.isSafeInteger(count) || count < 0) throw new Error('--orders must be a whole number');
    let shown = 0;
    if (count > 0) await seedLoad(house, count, (done) => {
      if (done - shown < count / 20 && done < count) return;
      shown = done;
      say(`${done} of ${count} orders`);
    });
  }));

oms.command('apikey').description('Makes a key for a partner system; shown once.').requiredOption('--name <name>', 'who it is for').option('--role <code>', 'role whose permissions it gets', 'partner')
  .action((options: { name: string; role: string }) => withHouse(async (house) => say(await keyFromShell(house, options.name, options.role))));

oms.command('reset-second-factor').description('Takes the second factor of somebody who has lost it, and ends his sessions.').requiredOption('--username <name>', 'whose')
  .action((options: { username: string }) => withHouse(async (house) => {
    await resetFromShell(house, options.username);
    say('reset');
  }));

const audit = oms.command('audit').description('Looks after the audit log.');
audit.command('verify').description('Checks that no entry was changed, removed or added. Ends with 1 when one was.')
  .option('--head <seq:hash>', 'a point of the chain that was noted before')
  .action((options: { head?: string }) => withHouse(async (house) => {
    const { text, sound } = await verifyFromShell(house, parseConfig(process.env), options.head);
    say(text);
    if (!sound) process.exitCode = 1;
  }));

const evidence = oms.command('evidence').description('Looks at evidence of orders.');
evidence.command('verify').description('Checks that no entry of a file was changed, removed, added or moved. Needs no database. Ends with 1 when one was.').argument('<file>', 'the file')
  .option('--head <hash>', 'the last hash, as the timeline of the order has it')
  .action(async (file: string, options: { head?: string }) => {
    const { text, sound } = await verifyEvidenceFile(file, options.head);
    say(text);
    if (!sound) process.exitCode = 1;
  });

oms.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
