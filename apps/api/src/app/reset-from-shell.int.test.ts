import { userInfo } from 'node:os';
import { expect, it } from 'vitest';
import { User } from '../modules/access/index.js';
import { SecondFactor } from '../modules/access/second-factor.entity.js';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { Job } from '../platform/jobs/job.entity.js';
import { testApi } from '../testing/test-api.js';
import { resetFromShell } from './reset-from-shell.js';

const api = await testApi();

it('takes the second factor of somebody by his name, and says in the audit log who was at the shell, and mails the owner', async () => {
  const em = api.system().em.fork();
  const { id } = await em.findOneOrFail(User, { username: 'admin' });
  await em.insert(SecondFactor, { id, userId: id, secret: '-', lastStep: 0, confirmedAt: api.clock.now(), createdAt: api.clock.now() });
  await resetFromShell(api.house, 'Admin');
  expect(await em.fork().count(SecondFactor, {})).toBe(0);
  expect(await em.fork().find(Job, { name: 'identity.tell-second-factor' })).toMatchObject([{ payload: { userId: id, type: 'SecondFactorReset' } }]);
  expect(await em.fork().find(AuditEntry, { action: 'SecondFactorReset', subjectId: id })).toMatchObject([{ actorName: `oms (${userInfo().username})` }]);
});

it('refuses a name that nobody has, and one without a second factor', async () => {
  await expect(resetFromShell(api.house, 'nobody')).rejects.toThrow('Not found');
  await expect(resetFromShell(api.house, 'clerk')).rejects.toThrow('off');
});
