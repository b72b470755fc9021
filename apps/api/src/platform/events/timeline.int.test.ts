import { expect, it } from 'vitest';
import { buildOrder } from '../../testing/orders.js';
import { testApi } from '../../testing/test-api.js';
import { TimelineEntry } from './timeline-entry.entity.js';

const api = await testApi();
const PARTS = ['id', 'type', 'message', 'actorName', 'actorKind', 'at'] as const;
const { id, rowId } = await buildOrder(api);
const told = { subjectId: rowId, at: api.clock.now() };
await api.system().em.fork().insertMany(TimelineEntry, [
  Object.assign(new TimelineEntry(), { ...told, type: 'OrderCommented', data: { text: '请尽快发货' }, actorKind: 'user', actorName: '李婷' }),
  Object.assign(new TimelineEntry(), { ...told, type: 'OrderApproved', data: {}, actorKind: 'job', actorName: 'workflows.act-on-orders' }),
]);

it.each(PARTS)('a timeline of which only %s is asked tells the same of it as a whole one', async (part) => {
  const read = async (fields: string): Promise<Record<string, unknown>[]> => (await api.execute(`query ($id: ID!) { order(id: $id) { timeline { ${fields} } } }`, { as: 'clerk', variables: { id } })).data?.order.timeline;
  const whole = await read(PARTS.join(' '));
  expect(JSON.stringify(whole)).toContain('请尽快发货');
  expect(JSON.stringify(whole)).not.toContain('workflows.act-on-orders');
  expect(await read(part)).toEqual(whole.map((entry) => ({ [part]: entry[part] })));
});
