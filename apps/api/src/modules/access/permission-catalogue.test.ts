import { LOCALES, permissionTexts } from '@ordo/i18n';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { permissionCatalogue } from './permission-catalogue.js';
import { ALL_PERMISSIONS, PERMISSIONS } from './permissions.js';
import { PRESET_ROLES } from './preset-roles.js';
import { keptRoleName, roleName } from './role-words.js';

const SOURCES = resolve(import.meta.dirname, '../..');
const CATALOGUE = /modules.access.(permissions|preset-roles)\.ts$/;

describe('the catalogue of permissions', () => {
  it.each(LOCALES)('has a name and a sentence for every permission in %s, and for nothing else', (locale) => {
    expect(Object.keys(permissionTexts[locale].permissions).sort()).toEqual([...ALL_PERMISSIONS].sort());
    for (const code of ALL_PERMISSIONS) {
      const { name, says } = permissionTexts[locale].permissions[code];
      expect(name.trim(), code).not.toBe('');
      expect(says, code).toMatch(/[.。]$/);
    }
  });

  // Shows S8.1.3.1, S8.1.3.2, S8.1.3.3, S8.1.3.4, S8.1.3.5, S8.1.3.6 (screen /system/roles, operation permissionCatalogue)
  it.each(LOCALES)('names every group and every resource in %s', (locale) => {
    const { groups, resources } = permissionTexts[locale];
    expect(Object.keys(groups).sort()).toEqual([...new Set(Object.values(PERMISSIONS).map(({ group }) => group))].sort());
    expect(Object.keys(resources).sort()).toEqual([...new Set(ALL_PERMISSIONS.map((code) => code.split(':')[0]))].sort());
  });

  it.each(LOCALES)('has a name and a sentence for every preset role in %s, and for nothing else', (locale) => {
    const { roles } = permissionTexts[locale];
    expect(Object.keys(roles).sort()).toEqual(PRESET_ROLES.map(({ code }) => code).sort());
    for (const { name, says } of Object.values(roles)) {
      expect(name.trim()).not.toBe('');
      expect(says).toMatch(/[.。]$/);
    }
  });

  it('keeps of a preset role the name by which logged sentences find its words', () => {
    for (const { code, name } of PRESET_ROLES) expect(keptRoleName(name, 'en')).toBe(roleName({ code, name }, 'en'));
  });

  it('keeps seeing apart from doing: each resource that can be changed can be seen by a right of its own', () => {
    for (const code of ALL_PERMISSIONS.filter((each) => each.endsWith(':read'))) expect(PERMISSIONS[code].kind, code).toBe('READ');
    for (const code of ALL_PERMISSIONS.filter((each) => PERMISSIONS[each].kind === 'READ')) expect(code).toMatch(/:read$/);
  });

  it('gives each permission once', () => {
    expect(permissionCatalogue('en').flatMap((entry) => entry.permissions.map(({ code }) => code)).sort()).toEqual([...ALL_PERMISSIONS].sort());
  });

  it('lists only what something in the product checks', () => {
    const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !CATALOGUE.test(file));
    const text = sources.map((file) => readFileSync(join(SOURCES, file), 'utf8')).join('\n');
    expect(ALL_PERMISSIONS.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
  });
});
