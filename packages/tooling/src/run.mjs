import { spawn } from 'node:child_process';
import { join, delimiter } from 'node:path';
import { isInstalled } from './install/lockfile.mjs';
import { pinnedNode } from './install/pinned-node.mjs';
import { runToEnd } from './process/child.mjs';
import { step } from './process/progress.mjs';
import { requireDisk } from './process/space.mjs';
import { ROOT } from './root.mjs';

/**
 * `node run.mjs <target> [arguments]`: installs what the lockfile asks for when it is not there, then runs
 * `<target>.mjs` of this folder under the pinned Node. Itself it uses nothing but what Node 20 brings.
 */
async function main() {
  const [target, ...args] = process.argv.slice(2);
  if (!target) throw new Error('Name what to run: start, test or scaffold/new.');
  if (!isInstalled(ROOT)) await install();
  // A new process: this one, and a shell that has started it, hold on to the machine's Node.
  const bin = join(ROOT, 'node_modules/.bin');
  const child = spawn(pinnedNode(ROOT), [join(import.meta.dirname, `${target}.mjs`), ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  // A terminal sends Ctrl-C to the child as well, which then decides when both end.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
  stopWhenNpmIsGone(child);
}

async function install() {
  requireDisk(ROOT, 2_000, 'installing the dependencies');
  // No install scripts: every native part comes as a prebuilt package, and a bare machine has no compiler.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  await step('Installing dependencies, a minute or two the first time', () =>
    npm ? runToEnd({ command: process.execPath, args: [npm, ...args], cwd: ROOT }) : runToEnd({ command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args, cwd: ROOT }),
  );
}

/** npm that is killed outright passes no signal on; without it nobody could stop what it started. */
function stopWhenNpmIsGone(child) {
  if (!process.env.npm_execpath) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 300).unref();
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
