import { LOCALES, type Locale } from '@ordo/i18n';
import { expect, it } from 'vitest';
import { buildRole, buildUser, presetId } from '../../testing/access.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const CLERK: Record<Locale, string> = { 'zh-CN': '订单处理员', 'zh-TW': '訂單處理員', en: 'Order clerk' };
const ERRORS = 'userErrors { code message field }';

const speaking = (locale: Locale) => ({ 'accept-language': locale });
const admin = (locale: Locale, document: string, variables: Record<string, unknown> = {}) => api.execute(document, { as: 'admin', variables, headers: speaking(locale) });

it.each(LOCALES)('calls a preset role by its words in %s, and a role of the house as its maker did', async (locale) => {
  const own = await buildRole(api, ['order:read'], { name: `夜班 ${locale}`, description: '晚上值班' });
  const one = 'query ($id: ID!) { role(id: $id) { name description } }';
  expect((await admin(locale, one, { id: await presetId(api, 'clerk') })).data?.role).toEqual({ name: CLERK[locale], description: expect.stringMatching(/[.。]$/) });
  expect((await admin(locale, one, { id: own.id })).data?.role).toEqual({ name: `夜班 ${locale}`, description: '晚上值班' });
});

it.each(LOCALES)('does so in %s wherever a role stands: with its holder, in the review, in who one is and in who can give something', async (locale) => {
  const user = await buildUser(api, { role: 'clerk' });
  const { data } = await admin(locale, 'query ($id: ID!) { user(id: $id) { roles { name } access { roles { role { name } } } } accessReview { roles { role { code name } } } }', { id: user.id });
  expect(data?.user).toEqual({ roles: [{ name: CLERK[locale] }], access: { roles: [{ role: { name: CLERK[locale] } }] } });
  expect(data?.accessReview.roles).toContainEqual({ role: { code: 'clerk', name: CLERK[locale] } });
  const own = await api.execute('{ viewer { roles roleNames } whyNot(permission: "order:approve") { roles } }', { headers: { ...user.headers, ...speaking(locale) } });
  expect(own.data?.viewer).toEqual({ roles: ['clerk'], roleNames: [CLERK[locale]] });
  expect(own.data?.whyNot.roles).toContain(CLERK[locale]);
});

it('says what was done with a preset role in the language of who reads the log, also in a preview of it', async () => {
  const roleId = await presetId(api, 'clerk');
  const { data } = await admin('zh-CN', `mutation ($input: StartViewAsInput!) { startViewAs(input: $input) { preview { id name } ${ERRORS} } }`, { input: { roleId } });
  expect(data?.startViewAs).toMatchObject({ preview: { name: CLERK['zh-CN'] }, userErrors: [] });
  const shown = await api.execute('{ viewer { name viewAs { name } } }', { as: 'admin', headers: { ...speaking('en'), 'x-ordo-view-as': data?.startViewAs.preview.id } });
  expect(shown.data?.viewer).toEqual({ name: CLERK.en, viewAs: { name: CLERK.en } });
  const log = 'query ($filter: AuditEntryFilter) { auditEntries(first: 1, filter: $filter) { nodes { message } } }';
  expect((await admin('en', log, { filter: { action: 'ViewAsStarted' } })).data?.auditEntries.nodes).toEqual([{ message: 'Looked at as Order clerk' }]);
});

it('gives a copy of a preset its sentence in the language of who copies, and no name that a preset has in any language', async () => {
  const clone = (name: string) => admin('en', `mutation ($input: CloneRoleInput!) { cloneRole(input: $input) { role { name description } ${ERRORS} } }`, { input: { roleId, name } });
  const roleId = await presetId(api, 'warehouse');
  expect((await clone('Night shift')).data?.cloneRole).toMatchObject({ role: { name: 'Night shift', description: 'Picks, packs, ships, receives and adjusts stock.' }, userErrors: [] });
  for (const taken of Object.values(CLERK)) expect((await clone(taken)).data?.cloneRole, taken).toMatchObject({ role: null, userErrors: [{ code: 'INVALID_INPUT', field: ['name'] }] });
});
