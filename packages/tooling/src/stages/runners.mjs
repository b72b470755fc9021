import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const PLAYWRIGHT = join(ROOT, 'node_modules/@playwright/test/cli.js');

/**
 * What the stages share: the environment for the tests, a folder for reports, and the programs that are running now.
 * @typedef {{ env: NodeJS.ProcessEnv, reports: string, running: Set<import('node:child_process').ChildProcess>, longestMs: number }} Bench
 */

/** Runs vitest in a workspace; `shown` as for `playwright`. @returns {Promise<import('./counts.mjs').Counts>} */
export async function vitest(bench, workspace, { name, args = [], env = {}, shown }) {
  const report = join(bench.reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const code = await show(bench, [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], workspace, env, shown);
  return vitestCounts(report, code);
}

/**
 * Runs the part of the browser tests that is tried on a database.
 * @param {'sqlite' | 'mysql'} part
 * @param {boolean} shown whether its output is seen at once, or when it ends
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function playwright(bench, part, shown) {
  const report = join(bench.reports, `e2e-${part}.json`);
  const args = [PLAYWRIGHT, 'test', '--reporter=list,json', `--output=test-results/${part}`];
  const code = await show(bench, args, 'e2e', { E2E_PART: part, PLAYWRIGHT_JSON_OUTPUT_NAME: report }, shown);
  return playwrightCounts(report, code);
}

/** Runs a Node program with its output on this terminal, at once or when it ends. @returns {Promise<number>} its exit code */
function show(bench, args, workspace, env, shown) {
  return new Promise((resolve) => {
    const output = shown ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, args, { cwd: join(ROOT, workspace), env: { ...bench.env, ...env }, stdio: ['ignore', output, output] });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
    bench.running.add(child);
    const tooLong = setTimeout(() => {
      process.stdout.write(`Stopped after ${bench.longestMs / 60_000} minutes.\n`);
      child.kill('SIGTERM');
    }, bench.longestMs);
    child.once('close', (code) => {
      clearTimeout(tooLong);
      bench.running.delete(child);
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
