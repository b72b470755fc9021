import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { onStop } from './process/on-stop.mjs';
import { elapsed, step } from './process/progress.mjs';
import { passingFolder, requireDisk } from './process/space.mjs';
import { workspacesWithTests } from './repository/files.mjs';
import { ROOT } from './root.mjs';
import { sum, summaryLine } from './stages/counts.mjs';
import { playwright, vitest } from './stages/runners.mjs';
import { STATIC_CHECKS } from './stages/static-checks.mjs';
import { findBrowser } from './test-setup/browser.mjs';
import { openTestDatabase } from './test-setup/database.mjs';

const PARTS = ['static', 'unit', 'int', 'e2e'];
const PASSING_MB = 1_000;
const LONGEST_STAGE_MS = 30 * 60_000;

/** `npm test [-- --only <part> --database <sqlite|mysql>]`: does all the set-up the tests need, runs them and counts. */
async function main() {
  const { parts, databases } = wishes();
  const reports = mkdtempSync(join(passingFolder(PASSING_MB), 'ordo-test-'));
  // The tests' own files, their browsers' among them, go there too.
  const bench = { env: { ...testEnvironment(), TMPDIR: reports }, reports, running: new Set(), longestMs: LONGEST_STAGE_MS };
  const opened = [];
  cleanUpOnStop(bench, opened);
  const stages = [];
  try {
    await setUp(bench, opened, parts, databases);
    stages.push(...(await inLanes(2, [...checksOf(bench, parts)])));
    // These have a worker for each processor of the smallest machine already.
    stages.push(...(await inLanes(1, [...integrationOf(bench, parts, databases)])));
    stages.push(...(await inLanes(2, [...browsersOf(bench, parts, databases)])));
  } catch (error) {
    process.stderr.write(`\n${error.message}\n`);
    stages.push({ name: 'set-up', counts: { passed: 0, failed: 1, skipped: 0 }, took: '' });
  }
  for (const database of opened) await database.stop();
  rmSync(reports, { recursive: true, force: true });
  process.exitCode = report(stages) ? 0 : 1;
}

function wishes() {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, database: { type: 'string', multiple: true } } });
  const parts = values.only ?? PARTS;
  const unknown = parts.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) throw new Error(`--only takes ${PARTS.join(', ')}, not ${unknown.join(', ')}.`);
  return { parts, databases: values.database ?? ['sqlite', 'mysql'] };
}

/** The caller's environment without the settings of the product, which would change what is tested. */
function testEnvironment() {
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'DATA_DIR', 'PORT', 'SANDBOX_PORT', 'DEMO_MODE', 'NODE_ENV', 'TEST_DATABASE']) delete env[name];
  return env;
}

async function setUp(bench, opened, parts, databases) {
  requireDisk(ROOT, 1_000, 'the test run');
  await step('Building everything', () => build());
  if (databases.includes('mysql') && (parts.includes('int') || parts.includes('e2e'))) {
    const database = await step('Starting a database server', openTestDatabase);
    opened.push(database);
    bench.env.TEST_MYSQL_URL = database.url;
    process.stdout.write(`  ${database.from}\n`);
  }
  if (!parts.includes('e2e')) return;
  const browser = await step('Finding a browser', findBrowser);
  bench.env.CHROME_PATH = browser.path;
  process.stdout.write(`  ${browser.path}\n`);
  if (browser.warnings.length > 0 && process.env.CI) throw new Error(browser.warnings.join('\n'));
  for (const warning of browser.warnings) process.stdout.write(`! ${warning}\n`);
}

/** What needs no database, in the order in which a mistake shows soonest. */
function* checksOf(bench, parts) {
  if (parts.includes('static')) for (const [name, check] of Object.entries(STATIC_CHECKS)) yield [name, () => asCounts(check)];
  if (parts.includes('unit')) {
    for (const workspace of workspacesWithTests(/(?<!\.int)\.test\.(ts|tsx|mjs)$/)) {
      const args = workspace === 'apps/api' ? ['--project', 'unit'] : [];
      yield [`unit tests of ${workspace}`, (shown) => vitest(bench, workspace, { name: `unit ${workspace}`, args, shown })];
    }
  }
}

function* integrationOf(bench, parts, databases) {
  for (const database of parts.includes('int') ? databases : []) {
    const env = { TEST_DATABASE: database };
    yield [`integration tests on ${database}`, (shown) => vitest(bench, 'apps/api', { name: `int ${database}`, args: ['--project', 'int'], env, shown })];
  }
}

function* browsersOf(bench, parts, databases) {
  for (const database of parts.includes('e2e') ? databases : []) yield [`browser tests on ${database}`, (shown) => playwright(bench, database, shown)];
}

/**
 * Runs stages in so many lanes, each stage with programs and data of its own: whichever lane is free takes the next.
 * One lane is seen at work; what the others say is shown when it ends.
 */
async function inLanes(lanes, waiting) {
  const order = waiting.map(([name]) => name);
  const done = [];
  const lane = async (shown) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done.push(await runStage(...next, shown));
  };
  await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index === 0)));
  return done.toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
}

/** A check that is no test of its own counts only when it fails. */
async function asCounts(check) {
  try {
    await check();
    return { passed: 0, failed: 0, skipped: 0 };
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runStage(name, run, shown) {
  process.stdout.write(`\n▶ ${name}${shown ? '' : ' (shown when it ends)'}\n`);
  const started = Date.now();
  return { name, counts: await run(shown), took: elapsed(started) };
}

/** Prints the table and, last, the sum. @returns {boolean} whether everything passed */
function report(stages) {
  const width = Math.max(...stages.map(({ name }) => name.length));
  process.stdout.write('\n');
  for (const { name, counts, took } of stages) {
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    process.stdout.write(`${counts.failed > 0 ? '✖' : '✔'} ${name.padEnd(width)}  ${summaryLine(counts)}${skipped}  ${took}\n`);
  }
  const total = sum(stages.map(({ counts }) => counts));
  process.stdout.write(`\n${summaryLine(total)}\n`);
  return total.failed === 0;
}

function cleanUpOnStop(bench, opened) {
  onStop((reason) => {
    process.stdout.write(`\nStopped (${reason}).\n`);
    for (const child of bench.running) child.kill('SIGTERM');
    for (const database of opened) database.destroy();
    rmSync(bench.reports, { recursive: true, force: true });
    process.exit(130);
  });
}

await main();
