import { userInfo } from 'node:os';
import { expect, it } from 'vitest';
import { AuditEntry } from '../platform/audit/audit-entry.entity.js';
import { testApi } from '../testing/test-api.js';
import { keyFromShell } from './key-from-shell.js';

const api = await testApi();

it('makes a key that works, and says in the audit log who was at the shell', async () => {
  const secret = await keyFromShell(api.house, 'ERP', 'partner');
  const { data } = await api.execute('{ orders { totalCount } viewer { name } }', { headers: { authorization: `Bearer ${secret}` } });
  expect(data?.viewer.name).toBe('ERP');
  const entries = await api.system().em.fork().find(AuditEntry, { action: 'ApiKeyCreated' });
  expect(entries).toMatchObject([{ actorKind: 'user', actorId: 'oms', actorName: `oms (${userInfo().username})` }]);
  expect(JSON.stringify(entries)).not.toContain(secret);
});

it('knows only roles that there are', async () => {
  await expect(keyFromShell(api.house, 'ERP', 'nobody')).rejects.toThrow('there is no role nobody');
});
