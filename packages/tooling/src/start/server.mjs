import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startChild } from '../process/child.mjs';
import { ROOT } from '../root.mjs';

const LARGEST_LOG = 20 * 1024 * 1024;
const WARN = 40;

/**
 * Starts one of the product's programs. Its whole log goes to `DATA_DIR/logs/<name>.log`; warnings are shown as well.
 * @param {string} name
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
export function startServer(name, file, env) {
  if (!existsSync(file)) throw new Error(`The ${name} has not been built: ${file} is missing.`);
  const log = openLog(join(env.DATA_DIR, 'logs'), name);
  return startChild({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', file],
    env,
    cwd: ROOT,
    onLine: (line, stream) => {
      log.write(`${line}\n`);
      const said = warningIn(line, stream);
      if (said) process.stdout.write(`${name}: ${said}\n`);
    },
  });
}

function openLog(folder, name) {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > LARGEST_LOG) renameSync(file, `${file}.1`);
  return createWriteStream(file, { flags: 'a' });
}

/** What a person at the terminal should see of a log line: nothing of an ordinary one. */
export function warningIn(line, stream) {
  if (!line.startsWith('{')) return stream === 'err' ? line : undefined;
  try {
    const entry = JSON.parse(line);
    if (!(entry.level >= WARN)) return undefined;
    return [entry.msg, entry.err?.message].filter(Boolean).join(': ');
  } catch {
    return line;
  }
}
