import { join } from 'node:path';
import { runToEnd } from './process/child.mjs';
import { ROOT } from './root.mjs';

/**
 * Builds what changed since the last time; turbo knows by the content of the sources.
 * @param {string[]} [packages] names of the packages that are needed, with what they depend on; all when left out
 * @throws with the compiler's words
 */
export async function build(packages = []) {
  const filters = packages.map((name) => `--filter=${name}...`);
  await runToEnd({
    command: process.execPath,
    args: [join(ROOT, 'node_modules/turbo/bin/turbo'), 'run', 'build', '--ui=stream', '--output-logs=errors-only', ...filters],
    cwd: ROOT,
    // The compiler's words are enough; npm would say everything once more.
    env: { ...process.env, npm_config_loglevel: 'silent' },
  });
}
