import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../root.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', 'generated', 'coverage', 'test-results', 'playwright-report', '.turbo', '.git', 'data']);

/**
 * Every file below a folder of the repository that is ours: not installed, built or generated.
 * @returns {string[]} paths from the repository's top, with forward slashes
 */
export function filesBelow(folder) {
  const start = join(ROOT, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { withFileTypes: true }).flatMap((entry) => {
    const path = join(start, entry.name);
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(relative(ROOT, path));
    return [relative(ROOT, path).replaceAll('\\', '/')];
  });
}

/** Folders of the workspaces that have tests for vitest whose names match. */
export function workspacesWithTests(pattern) {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(join(ROOT, group)).map((name) => `${group}/${name}`))
    .filter((folder) => filesBelow(folder).some((file) => pattern.test(file)));
}

/** The text of a file of the repository. */
export function textOf(file) {
  return readFileSync(join(ROOT, file), 'utf8');
}
