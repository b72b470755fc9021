import { runToEnd } from '../process/child.mjs';
import { findProgram } from '../process/find-program.mjs';

let listsAreFresh = false;

/**
 * Installs Debian packages, where this is a Debian and one may (root, or sudo that asks for no password).
 * @param {string[]} packages
 * @returns {Promise<string | undefined>} why it could not be done, else undefined
 */
export async function installFromDebian(packages) {
  const apt = findProgram('apt-get');
  if (!apt) return 'there is no apt-get here';
  const sudo = process.getuid?.() === 0 ? [] : [findProgram('sudo'), '-n'];
  if (sudo.length > 0 && !sudo[0]) return 'apt-get needs root or sudo';
  const run = (...args) => {
    const [command, ...rest] = [...sudo, apt, ...args];
    return runToEnd({ command, args: rest, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  try {
    if (!listsAreFresh) await run('update', '-q');
    listsAreFresh = true;
    await run('install', '-q', '-y', '--no-install-recommends', ...packages);
    return undefined;
  } catch (error) {
    return error.message;
  }
}
