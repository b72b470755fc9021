import { join, resolve } from 'node:path';
import { build } from './build.mjs';
import { causeOfEnd } from './process/child.mjs';
import { onStop } from './process/on-stop.mjs';
import { answers, isFree, waitUntil } from './process/ports.mjs';
import { elapsed, step } from './process/progress.mjs';
import { memoryWarning, requireDisk } from './process/space.mjs';
import { ROOT } from './root.mjs';
import { startServer } from './start/server.mjs';
import { welcome } from './start/welcome.mjs';

const FIRST_START_MS = 300_000;
const SANDBOX_START_MS = 60_000;

/** `npm start`: builds what changed, starts the sandbox of the outside world and the API, and says where to look. */
async function main() {
  const started = Date.now();
  const env = settings();
  const servers = [];
  let leaving = false;
  const leave = async (code) => {
    leaving = true;
    // The API first: it may still be talking to the sandbox.
    for (const server of [...servers].reverse()) await server.stop();
    process.exit(code);
  };
  onStop((reason) => {
    process.stdout.write(`\nStopping (${reason}) …\n`);
    void leave(0);
  });
  try {
    await requireFreePorts(env);
    requireDisk(env.DATA_DIR, 500, 'Ordo');
    const warning = memoryWarning(700);
    if (warning) process.stdout.write(`! ${warning}\n`);
    await step('Building what changed', () => build(['@ordo/api', '@ordo/sandbox', '@ordo/admin']));
    await step('Starting the sandbox of the outside world', async () => {
      const sandbox = startServer('sandbox', join(ROOT, 'apps/sandbox/dist/main.js'), env);
      servers.push(sandbox);
      await waitUntil(sandbox, () => answers(`http://127.0.0.1:${env.SANDBOX_PORT}/livez`), SANDBOX_START_MS);
    });
    await step('Starting the API (the first time with a new database and demo data)', async () => {
      const api = startServer('api', join(ROOT, 'apps/api/dist/bundle/src/main.js'), env);
      servers.push(api);
      await waitUntil(api, () => answers(`http://127.0.0.1:${env.PORT}/readyz`), FIRST_START_MS);
    });
  } catch (error) {
    if (leaving) return;
    process.stderr.write(`\n${error.message}\n`);
    return leave(1);
  }
  process.stdout.write(welcome(env, elapsed(started)));
  const first = await Promise.race(servers.map(async (server) => ({ server, end: await server.ended })));
  if (leaving) return;
  process.stderr.write(`\nThe ${first.server.name} ${causeOfEnd(first.end)}. Its last words:\n${first.server.lastLines().join('\n')}\n`);
  await leave(1);
}

/** The environment of both programs: what the caller has set, and the defaults of a first run. */
function settings() {
  const env = { ...process.env };
  env.PORT ||= '4000';
  env.SANDBOX_PORT ||= '4010';
  env.DEMO_MODE ||= 'true';
  env.DATA_DIR = resolve(ROOT, env.DATA_DIR || 'data');
  return env;
}

async function requireFreePorts(env) {
  for (const name of ['PORT', 'SANDBOX_PORT']) {
    const port = Number(env[name]);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${name}=${env[name]} is not a port: take a number from 1 to 65535.`);
    if (!(await isFree(port, env.HOST || '127.0.0.1'))) throw new Error(`Port ${port} is taken, maybe by another Ordo. Choose another one: ${name}=${port + 1} npm start`);
  }
}

await main();
