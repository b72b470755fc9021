import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runToEnd, startChild } from '../process/child.mjs';
import { answers, freePort, waitUntil } from '../process/ports.mjs';
import { step } from '../process/progress.mjs';
import { ROOT } from '../root.mjs';
import { copyOf, stagesIn, variablesOf } from './dockerfile.mjs';

const IGNORED = new Set(['node_modules', 'dist', 'generated', '.turbo', '.git', 'data', 'test-results', 'playwright-report']);
const READY_MS = 120_000;

/** `npm run docker:rehearse`: carries out the image's steps in empty folders and runs its roles, without a container engine. */
async function main() {
  const home = mkdtempSync(join(tmpdir(), 'ordo-image-'));
  try {
    const stages = stagesIn(readFileSync(join(ROOT, 'docker/Dockerfile'), 'utf8'));
    for (const stage of stages) await carryOut(stage, home);
    const image = join(home, stages.at(-1).name, 'app');
    await runRoles(image, join(home, 'data'), imageEnvironment(stages.at(-1)));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A folder stands for a stage's file system; its user, volumes and ports have no meaning here. */
async function carryOut(stage, home) {
  const root = join(home, stage.name);
  const workdir = join(root, 'app');
  mkdirSync(workdir, { recursive: true });
  for (const { keyword, text } of stage.steps) {
    if (keyword === 'COPY') copy(copyOf(text), { home, root, workdir });
    if (keyword !== 'RUN' || text.includes('chown')) continue;
    await step(`${stage.name}: ${text}`, () => runToEnd({ command: 'sh', args: ['-c', text], cwd: workdir }));
  }
}

function copy({ from, sources, target }, { home, root, workdir }) {
  const into = target.startsWith('/') ? join(root, target) : join(workdir, target);
  for (const source of sources) {
    const path = from ? join(home, from, source) : join(ROOT, source);
    const toFolder = target.endsWith('/') || sources.length > 1;
    cpSync(path, toFolder ? join(into, basename(path)) : into, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => from !== undefined || !IGNORED.has(basename(file)),
    });
  }
}

function imageEnvironment(stage) {
  return Object.assign({}, ...stage.steps.filter(({ keyword }) => keyword === 'ENV').map(({ text }) => variablesOf(text)));
}

/** Starts the roles in the compose file's order; a folder stands for the volume, and the embedded database for MySQL. */
async function runRoles(image, data, imageEnv) {
  const [port, sandboxPort, workerPort] = [await freePort(), await freePort(), await freePort()];
  const env = {
    PATH: process.env.PATH, ...imageEnv, NODE_ENV: 'development', HOST: '127.0.0.1', SANDBOX_HOST: '127.0.0.1',
    DATA_DIR: data, PORT: String(port), SANDBOX_PORT: String(sandboxPort),
  };
  const start = (role, more = {}) => startChild({ name: role, command: process.execPath, args: ['docker/role.mjs', role], cwd: image, env: { ...env, ...more } });
  const running = [];
  const started = (role, url, more) =>
    step(`role ${role}`, async () => {
      const child = start(role, more);
      running.push(child);
      await waitUntil(child, () => answers(url), READY_MS);
    });
  if (existsSync(join(image, 'node_modules/typescript'))) throw new Error('The image carries tools that only the build needs.');
  try {
    await step('role migrate', () => runToEnd({ command: process.execPath, args: ['docker/role.mjs', 'migrate'], cwd: image, env }));
    await started('sandbox', `http://127.0.0.1:${sandboxPort}/livez`);
    await started('api', `http://127.0.0.1:${port}/readyz`, { DEMO_MODE: 'true' });
    await started('worker', `http://127.0.0.1:${workerPort}/readyz`, { PORT: String(workerPort) });
  } finally {
    for (const child of running.reverse()) await child.stop();
  }
}

await main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
