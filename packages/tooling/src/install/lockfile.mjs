import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether node_modules holds what package-lock.json asks for. npm leaves a record of what it installed; the two are
 * compared by content, since a checkout gives an unchanged lockfile a new time.
 * @param {string} root the repository's top folder
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(record);
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true;
    const installed = present[path];
    // A binary of another platform is left out on purpose.
    if (!installed) return entry.optional === true || entry.peer === true;
    return installed.version === entry.version && installed.link === entry.link;
  });
}

/**
 * Names of optional dependencies (binaries of other platforms) that the lockfile mentions without an entry of their
 * own: with such a gap `npm ci` refuses to install.
 * @param {Record<string, { version?: string, optionalDependencies?: Record<string, string> }>} packages
 * @returns {string[]} `package@version lacks name`
 */
export function lockfileGaps(packages) {
  const gaps = [];
  for (const [path, entry] of Object.entries(packages)) {
    for (const name of Object.keys(entry.optionalDependencies ?? {})) {
      if (!foldersSeenFrom(path).some((folder) => `${folder}node_modules/${name}` in packages)) gaps.push(`${path || '.'}@${entry.version} lacks ${name}`);
    }
  }
  return gaps;
}

/** The folders in which Node looks for a dependency of the package at `path`, nearest first, each ending in a slash. */
function foldersSeenFrom(path) {
  const folders = [];
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    folders.push(`${at}/`);
    if (!at.includes('node_modules/')) break;
  }
  return [...folders, ''];
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
