import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd, startChild } from '../process/child.mjs';
import { findProgram } from '../process/find-program.mjs';
import { freePort, greets, waitUntil } from '../process/ports.mjs';
import { passingFolder } from '../process/space.mjs';
import { installFromDebian } from './debian.mjs';

const START_MS = 90_000;
const DATA_MB = 1_500;
const IMAGE = 'mariadb:10.11';
const SETTINGS = ['--character-set-server=utf8mb4', '--collation-server=utf8mb4_unicode_ci', '--max-connections=500'];

/**
 * A MySQL or MariaDB server for the tests.
 * @typedef {{ url: string, from: string, stop: () => Promise<void>, destroy: () => void }} TestDatabase
 */

/**
 * Finds or starts one: the server at DATABASE_URL, a private one from a server program on this machine, from Debian's
 * package, or from a container.
 * @returns {Promise<TestDatabase>} `stop` ends it and removes its files; `destroy` does so at once, when time is up
 * @throws when all of that failed, with every reason
 */
export async function openTestDatabase() {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, from: 'DATABASE_URL', stop: async () => undefined, destroy: () => undefined };
  if (serverProgram()) return startPrivately();
  const debian = await installFromDebian(['mariadb-server-core', 'mariadb-client-core']);
  if (!debian && serverProgram()) return startPrivately();
  try {
    return await startContainer();
  } catch (error) {
    throw new Error(`The tests need a MySQL or MariaDB server. Set DATABASE_URL, or install MariaDB.\n- no mariadbd or mysqld was found\n- Debian's package: ${debian ?? 'has no mariadbd'}\n- a container: ${error.message}`, { cause: error });
  }
}

function serverProgram() {
  return findProgram('mariadbd', 'mysqld');
}

async function startPrivately() {
  const program = serverProgram();
  // Each test file makes tables of its own: on a disk that takes longer than most of them need to run.
  const folder = mkdtempSync(join(passingFolder(DATA_MB), 'ordo-db-'));
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await makeDataFolder(program, join(folder, 'data'), user);
    const port = await freePort();
    const server = startChild({
      name: 'The database of the tests',
      command: program,
      args: [
        '--no-defaults', `--datadir=${join(folder, 'data')}`, `--socket=${join(folder, 'm.sock')}`, `--pid-file=${join(folder, 'm.pid')}`, `--port=${port}`,
        '--bind-address=127.0.0.1', '--skip-name-resolve', '--skip-log-bin', '--innodb-buffer-pool-size=256M', '--innodb-flush-log-at-trx-commit=2', ...SETTINGS, ...user,
      ],
    });
    const destroy = () => {
      server.kill('SIGKILL');
      remove();
    };
    await waitUntil(server, () => greets(port), START_MS).catch((error) => {
      destroy();
      throw error;
    });
    const stop = () => server.stop().then(remove);
    return { url: `mysql://root@127.0.0.1:${port}/`, from: program, stop, destroy };
  } catch (error) {
    remove();
    throw error;
  }
}

async function makeDataFolder(program, folder, user) {
  const installer = findProgram('mariadb-install-db');
  const isMariaDb = (await runToEnd({ command: program, args: ['--no-defaults', '--version'] })).join(' ').includes('MariaDB');
  if (!isMariaDb) {
    await runToEnd({ command: program, args: ['--no-defaults', '--initialize-insecure', `--datadir=${folder}`, ...user] });
    return;
  }
  if (!installer) throw new Error(`${program} is a MariaDB, but mariadb-install-db is missing.`);
  await runToEnd({ command: installer, args: ['--no-defaults', `--datadir=${folder}`, '--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve', ...user] });
}

async function startContainer() {
  const docker = findProgram('docker', 'podman');
  if (!docker) throw new Error('neither docker nor podman is installed');
  const id = (await runToEnd({ command: docker, args: ['run', '-d', '--rm', '-p', '127.0.0.1::3306', '-e', 'MARIADB_ALLOW_EMPTY_ROOT_PASSWORD=1', IMAGE, ...SETTINGS] })).at(-1);
  const stop = () => runToEnd({ command: docker, args: ['rm', '-f', id] }).then(() => undefined);
  const port = Number((await runToEnd({ command: docker, args: ['port', id, '3306/tcp'] }))[0]?.split(':').at(-1));
  const log = startChild({ name: 'The database container', command: docker, args: ['logs', '-f', id] });
  await waitUntil(log, () => greets(port), START_MS);
  return { url: `mysql://root@127.0.0.1:${port}/`, from: IMAGE, stop, destroy: () => void stop() };
}
