import { expect, it } from 'vitest';
import { AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { testApi } from '../../testing/test-api.js';

const api = await testApi();
const GRAPHIQL = { 'x-ordo-graphiql': '1' };
const notes = async () => api.system().em.fork().find(AuditEntry, { action: 'GraphiqlUsed' }, { orderBy: { id: 'asc' } });

it('every operation sent from GraphiQL is in the audit log, by name and hash, without its text and variables', async () => {
  const query = 'query Find($number: String!) { orderByNumber(number: $number) { id } other: orderByNumber(number: "canary-1") { id } }';
  expect((await api.execute(query, { as: 'service', variables: { number: 'canary-2' }, headers: GRAPHIQL })).errors).toBeUndefined();
  await api.execute('{ users { nodes { id } } }', { as: 'service', headers: GRAPHIQL });
  const found = await notes();
  expect(found.map(({ actorName, data }) => [actorName, data])).toEqual([
    ['孙悦', { operation: 'Find', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }], ['孙悦', { operation: '–', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  ]);
  expect(JSON.stringify(found)).not.toContain('canary');
});

it('nothing is noted of the admin\'s own operations, nor of who may not use GraphiQL', async () => {
  const before = (await notes()).length;
  await api.execute('{ viewer { name } }', { as: 'service' });
  await api.execute('{ viewer { name } }', { as: 'clerk', headers: GRAPHIQL });
  expect(await notes()).toHaveLength(before);
});
