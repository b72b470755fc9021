import { expect, it } from 'vitest';
import { encodeNodeId, newId } from '../../platform/ids.js';
import { buildRole, buildUser, type TestUser } from '../../testing/access.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const VERIFY = 'mutation ($input: VerifyAuditLogInput!) { verifyAuditLog(input: $input) { job { id state } userErrors { message } } }';
const JOB = 'query ($id: ID!) { job(id: $id) { id state progress failedItems } }';

const auditor = await buildRole(api, ['audit:read']);
const see = (id: string, { headers }: TestUser) => api.execute(JOB, { headers, variables: { id } });

it('who starts a check of the audit log sees how that job goes on, and no other job', async () => {
  const [one, two] = [await buildUser(api, { role: auditor.code }), await buildUser(api, { role: auditor.code })];
  const { data } = await api.execute(VERIFY, { headers: one.headers, variables: { input: {} } });
  const { id } = data?.verifyAuditLog.job;
  expect((await see(id, one)).data?.job).toMatchObject({ id, failedItems: 0 });
  for (const [of, user] of [[id, two], [encodeNodeId('Job', newId()), one]] as const) expect((await see(of, user)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.execute('{ jobs { nodes { id } } }', { headers: one.headers })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('who may see jobs sees everybody\'s', async () => {
  const one = await buildUser(api, { role: auditor.code });
  const { data } = await api.execute(VERIFY, { headers: one.headers, variables: { input: {} } });
  const { id } = data?.verifyAuditLog.job;
  expect((await api.execute(JOB, { as: 'clerk', variables: { id } })).data?.job).toMatchObject({ id });
  expect((await api.execute(JOB, { as: 'clerk', variables: { id: encodeNodeId('Job', newId()) } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
