import { describe, expect, it } from 'vitest';
import { command, perform } from '../../../platform/command/command.js';
import { forgetInTimeline } from '../../../platform/events/forget-in-timeline.js';
import { buildOrder, orderRow } from '../../../testing/orders.js';
import { testApi } from '../../../testing/test-api.js';
import { MARK_FIELDS } from './moment-fields.js';
import { readMoments } from './read-moments.js';

const api = await testApi();
const MOMENTS = 'query ($id: ID!) { order(id: $id) { moments { message actorName known changes { field before after masked } fields { field value sure } } } }';

interface Told { message: string; actorName: string; known: boolean; changes: { field: string; before: string | null; after: string | null; masked: boolean }[]; fields: { field: string; value: string | null; sure: boolean }[] }

async function momentsOf(id: string): Promise<Told[]> {
  const { data, errors } = await api.execute(MOMENTS, { as: 'clerk', variables: { id } });
  expect(errors).toBeUndefined();
  return data?.order.moments;
}

const at = (moment: Told | undefined, field: string) => moment?.fields.find((each) => each.field === field);

async function does(verb: string, type: string, input: object): Promise<void> {
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message } } }`, { as: 'clerk', variables: { input } });
  expect([errors, data?.[verb].userErrors]).toEqual([undefined, []]);
}

describe('an order at any moment', () => {
  it('tells each step with who and what changed, people and jobs alike, and how the order stood then', async () => {
    const { id } = await buildOrder(api);
    await does('holdOrder', 'HoldOrderInput', { orderId: id, reason: 'OTHER', note: '等一等' });
    await does('releaseOrder', 'ReleaseOrderInput', { orderId: id, note: '好了' });
    const moments = await momentsOf(id);
    const [made, paid, held, released] = moments;
    expect(moments).toHaveLength(4);
    expect(moments.every(({ known }) => known)).toBe(true);
    // Paid by a job, of which the log keeps nothing.
    expect(paid?.changes).toContainEqual(expect.objectContaining({ field: 'paymentStatus', before: 'UNPAID', after: 'PAID' }));
    expect([at(made, 'paymentStatus'), at(paid, 'paymentStatus')]).toEqual([{ field: 'paymentStatus', value: 'UNPAID', sure: true }, { field: 'paymentStatus', value: 'PAID', sure: true }]);
    expect([made, paid, held, released].map((moment) => at(moment, 'held')?.value)).toEqual(['false', 'false', 'true', 'false']);
    expect(held).toMatchObject({ actorName: '李婷', changes: [{ field: 'held', before: 'false', after: 'true' }] });
    expect(released).toMatchObject({ actorName: '李婷', changes: [{ field: 'held', before: 'true', after: 'false' }] });
    expect(JSON.stringify(moments)).not.toMatch(/张三丰|13900001234|文三路/);
  });

  it('says what is not certain when what a job did was forgotten with a person, and what a later record still proves', async () => {
    const { id, rowId } = await buildOrder(api);
    await does('holdOrder', 'HoldOrderInput', { orderId: id, reason: 'OTHER', note: '等一等' });
    await perform(api.system(), command('forget', async (tx) => { await forgetInTimeline(tx, [rowId], []); return {}; }), {});
    const [made, paid, held] = await momentsOf(id);
    expect([made?.known, paid?.known, held?.known]).toEqual([true, false, true]);
    expect(paid?.changes).toEqual([]);
    expect(at(made, 'paymentStatus')?.sure).toBe(false);
    expect([at(paid, 'paymentStatus'), at(paid, 'held')]).toEqual([{ field: 'paymentStatus', value: 'PAID', sure: true }, { field: 'held', value: 'false', sure: true }]);
  });

  it('leaves the marks to those who may see them', async () => {
    const order = await buildOrder(api);
    expect(at((await momentsOf(order.id))[0], 'urgent')).toEqual({ field: 'urgent', value: 'false', sure: true });
    const ctx = api.system();
    const withoutMarks = { ...ctx, principal: { ...ctx.principal, permissions: new Set(['order:read']) } };
    const [made] = await readMoments(withoutMarks, await orderRow(api, order));
    expect(made?.fields.map(({ field }) => field)).toContain('payable');
    expect(made?.fields.filter(({ field }) => MARK_FIELDS.has(field))).toEqual([]);
  });
});
