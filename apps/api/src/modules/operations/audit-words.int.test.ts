import { LOCALES, auditTexts } from '@ordo/i18n';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAudited, markOf } from '../../platform/audit/audit-marks.js';
import { command, perform } from '../../platform/command/command.js';
import { createContext } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import { Role } from '../access/index.js';
import { buildRole } from '../../testing/access.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const SOURCES = resolve(import.meta.dirname, '../..');

/** What the log may tell of, from the ORM: each class, and its columns that are not left out. */
const audited = [...api.house.orm.getMetadata().getAll().values()].filter((meta) => isAudited(meta) && !meta.abstract)
  .map((meta) => ({ kind: meta.className, fields: meta.props.filter((prop) => !prop.primary && prop.persist !== false && markOf(meta, prop) !== 'ignored').map(({ name }) => name) }));

/** Kinds of things that events tell of, from the sources: some are no rows of the log's own. */
function toldOf(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.flatMap((file) => [...readFileSync(join(SOURCES, file), 'utf8').matchAll(/\{ type: '([A-Z]\w+)', id\b/g)].map((match) => match[1] ?? ''));
}

describe.each(LOCALES)('the words of the audit log in %s', (locale) => {
  const { kinds, fields } = auditTexts[locale];

  it('are there for every kind of thing that it tells of, and for nothing else', () => {
    expect(audited.length).toBeGreaterThan(30);
    expect(Object.keys(kinds).sort()).toEqual([...new Set([...audited.map(({ kind }) => kind), ...toldOf()])].sort());
  });

  it('are there for every field that it keeps', () => {
    const without = audited.flatMap(({ kind, fields: names }) => names.filter((name) => !(`${kind}.${name}` in fields) && !(name in fields)).map((name) => `${kind}.${name}`));
    expect(without).toEqual([]);
  });

  it('are there for no field that it does not keep', () => {
    const kept = new Set(audited.flatMap(({ kind, fields: names }) => names.flatMap((name) => [name, `${kind}.${name}`])));
    expect(Object.keys(fields).filter((key) => !kept.has(key))).toEqual([]);
  });
});

it('tells in the language of who reads what kind of thing changed, and which field, with the codes beside', async () => {
  const role = await buildRole(api, ['order:read']);
  const update = 'mutation ($input: UpdateRoleInput!) { updateRole(input: $input) { userErrors { message } } }';
  expect((await api.execute(update, { as: 'admin', variables: { input: { roleId: role.id, name: '夜班主管' } } })).data?.updateRole.userErrors).toEqual([]);
  const log = 'query ($filter: AuditEntryFilter) { auditEntries(first: 1, filter: $filter) { nodes { subjectType subjectTypeName changes { field name } } } }';
  const read = (locale: string) => api.execute(log, { as: 'admin', variables: { filter: { subjectId: role.id } }, headers: { 'accept-language': locale } });
  expect((await read('en')).data?.auditEntries.nodes).toEqual([{ subjectType: 'Role', subjectTypeName: 'Role', changes: [{ field: 'name', name: 'role name' }] }]);
  expect((await read('zh-TW')).data?.auditEntries.nodes).toEqual([{ subjectType: 'Role', subjectTypeName: '角色', changes: [{ field: 'name', name: '角色名稱' }] }]);
});

it('says in words what became of a row that no event told of, and names the kinds that can be asked for', async () => {
  const by = { kind: 'user' as const, id: newId(), name: '审计员', permissions: new Set(['*']), scope: { shops: 'all' as const, warehouses: 'all' as const }, roles: [] };
  const silent = command('changeForTest', async (tx) => {
    tx.em.create(Role, { code: 'silent', name: '静', permissions: [], preset: false } as never);
    return {};
  });
  const ctx = createContext(api.house.runtime, by, {});
  await perform(ctx, silent, {});
  const { data } = await api.execute('query ($requestId: String!) { auditEntries(filter: { requestId: $requestId }) { nodes { action message } } auditKinds { code name } }', { as: 'admin', variables: { requestId: ctx.requestId }, headers: { 'accept-language': 'en' } });
  expect(data?.auditEntries.nodes).toEqual([{ action: 'Role.CREATED', message: 'Role made' }]);
  expect(data?.auditKinds).toContainEqual({ code: 'UserRole', name: 'Grant of a role' });
});
