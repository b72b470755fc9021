import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled, lockfileGaps } from './lockfile.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ordo-lockfile-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file, packages) {
  writeFileSync(join(root, file), JSON.stringify({ packages }));
}

describe('knowing whether to install', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-windows': { version: '1.0.0', optional: true } };

  it('installs into an empty folder', () => {
    write('package-lock.json', wanted);
    expect(isInstalled(root)).toBe(false);
  });

  it('is content with what is there, without the binaries of other platforms', () => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    expect(isInstalled(root)).toBe(true);
  });

  it.each([
    ['another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['a missing package', {}],
  ])('installs again because of %s', (_why, present) => {
    write('package-lock.json', wanted);
    write('node_modules/.package-lock.json', present);
    expect(isInstalled(root)).toBe(false);
  });
});

describe('finding gaps in a lockfile', () => {
  const tool = { version: '2.0.0', optionalDependencies: { 'tool-linux': '2.0.0' } };

  it('names the platform binary that has no entry', () => {
    expect(lockfileGaps({ 'node_modules/tool': tool })).toEqual(['node_modules/tool@2.0.0 lacks tool-linux']);
  });

  it.each(['node_modules/tool-linux', 'node_modules/tool/node_modules/tool-linux'])('finds the entry at %s', (path) => {
    expect(lockfileGaps({ 'node_modules/tool': tool, [path]: { version: '2.0.0' } })).toEqual([]);
  });

  it('looks upwards from a nested package and from a workspace', () => {
    const packages = { 'node_modules/x/node_modules/tool': tool, 'apps/api': tool, 'node_modules/tool-linux': { version: '2.0.0' } };
    expect(lockfileGaps(packages)).toEqual([]);
  });
});
