import { describe, expect, it } from 'vitest';
import { encodeNodeId } from '../../platform/ids.js';
import { forgetOldDrafts } from '../../modules/orders/drafts/order-drafts.js';
import { OrderDraft } from '../../modules/orders/drafts/order-draft.entity.js';
import { buildRole, buildUser } from '../../testing/access.js';
import { shopIdOf } from '../../testing/shops.js';
import { testApi, type Person } from '../../testing/test-api.js';

interface Caller {
  as?: Person;
  headers?: Record<string, string>;
}

const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
  order { orderNo serviceRemark printRemark discountTotal { amount } invoice { kind title taxNumber } timeline { type message } } userErrors { code field message } } }`;
const KEEP = 'mutation ($input: KeepOrderDraftInput!) { keepOrderDraft(input: $input) { draft { id content } userErrors { code field } } }';
const api = await testApi();
const em = () => api.system().em.fork();
const shopId = encodeNodeId('Shop', await shopIdOf(api, 'manual'));
const receiver = { name: '周小鱼', phone: '13912345678', province: '浙江', city: '杭州市', district: '西湖区', address: '文三路 90 号' };
const order = { shopId, customer: { name: receiver.name, phone: receiver.phone }, receiver, lines: [{ sku: 'TEA-LJ-50', quantity: 1 }] };
const place = async (input: object, caller: Caller = { as: 'clerk' }) => {
  const { data, errors } = await api.execute(PLACE, { ...caller, variables: { input: { ...order, ...input } } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.placeOrder;
};
const keep = async (input: object, caller: Caller = { as: 'clerk' }) => (await api.execute(KEEP, { ...caller, variables: { input } })).data?.keepOrderDraft;
const drafts = async (caller: Caller = { as: 'clerk' }) => (await api.execute('{ orderDrafts { id content } }', caller)).data?.orderDrafts;

describe('an order placed by hand', () => {
  // Shows S4.1.1.6, S4.1.2.1 (screen /orders/new, operation placeOrder)
  it('says everything that is wrong at once, each at its field, and keeps nothing of it', async () => {
    const { draft } = await keep({ content: '{"a":1}' });
    const { order: none, userErrors } = await place({
      receiver: { ...receiver, phone: '123', district: '' }, discount: { amount: '5' }, invoice: { kind: 'COMPANY', title: ' ', taxNumber: '91350100M000100Y44' }, orderDraftId: draft.id,
    });
    expect(none).toBeNull();
    expect(userErrors.map(({ field }: { field: string[] }) => field.join('.')).toSorted()).toEqual(['invoice.taxNumber', 'invoice.title', 'priceReason', 'receiver.district', 'receiver.phone']);
    expect(await drafts()).toEqual([draft]);
    const other = await place({ invoice: { kind: 'PERSONAL', title: '周小鱼', taxNumber: '91350100M000100Y43' } });
    expect(other.userErrors).toMatchObject([{ field: ['invoice', 'taxNumber'] }]);
    const reader = await buildUser(api, { role: (await buildRole(api, ['order:read', 'order:create'])).code });
    expect((await place({ printRemark: '轻放' }, { headers: reader.headers })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['printRemark'] }]);
  });

  it('keeps remarks, invoice and why it is cheaper, and its draft is gone with it', async () => {
    const [mine, theirs] = [(await keep({ content: '{"b":2}' })).draft, (await keep({ content: '{"c":3}' }, { as: 'admin' })).draft];
    const placed = await place({ discount: { amount: '5' }, priceReason: '老客户', serviceRemark: ' 先打电话 ', printRemark: '轻放', invoice: { kind: 'VAT_SPECIAL', title: '杭州某某茶业有限公司', taxNumber: '91350100 m000100y43' }, orderDraftId: mine.id });
    expect(placed.userErrors).toEqual([]);
    expect(placed.order).toMatchObject({ serviceRemark: '先打电话', printRemark: '轻放', discountTotal: { amount: '5.00' }, invoice: { kind: 'VAT_SPECIAL', title: '杭州某某茶业有限公司', taxNumber: '91350100M000100Y43' } });
    expect(placed.order.timeline).toContainEqual({ type: 'OrderPriceGiven', message: '人工定价，优惠 5.00 元：老客户' });
    expect((await drafts()).map(({ id }: { id: string }) => id)).not.toContain(mine.id);
    await place({ orderDraftId: theirs.id });
    expect(await drafts({ as: 'admin' })).toEqual([theirs]);
    const person = await place({ invoice: { kind: 'PERSONAL', title: '周小鱼' } });
    expect(person.order.invoice).toEqual({ kind: 'PERSONAL', title: '周**', taxNumber: null });
    expect((await place({})).order.invoice).toBeNull();
  });

  // Shows S4.1.2.2 (screen /orders/new, operation orderPreview)
  it('is looked at before with what each warehouse has, and with the floor that a price is below', async () => {
    const LOOK = 'query ($input: OrderPreviewInput!) { orderPreview(input: $input) { lines { available stocks { warehouse available } } problems { message } } }';
    const look = async (lines: object[]) => (await api.execute(LOOK, { as: 'admin', variables: { input: { shopId, lines } } })).data?.orderPreview;
    const { lines: [line] } = await look([{ sku: 'TEA-LJ-50', quantity: 1 }]);
    expect(line.stocks.length).toBeGreaterThan(1);
    expect(line.stocks.map(({ available }: { available: number }) => available)).toContain(line.available);
    const { problems } = await look([{ sku: 'TEA-LJ-50', quantity: 1, unitPrice: { amount: '0.01' } }]);
    expect(problems).toMatchObject([{ message: expect.stringMatching(/低于底价 \d+\.\d\d 元/) }]);
  });
});

describe('a draft', () => {
  it("is its owner's alone, unreadable in the database, kept in place, and forgotten a month after its last change", async () => {
    const { headers } = await buildUser(api, { role: 'clerk' });
    const other = await buildUser(api, { role: 'clerk' });
    const { draft } = await keep({ content: '{"receiver":"欧阳静 13500003333"}' }, { headers });
    expect((await keep({ content: '{"receiver":"x"}', orderDraftId: draft.id }, { headers: other.headers })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['orderDraftId'] }]);
    expect(JSON.stringify(await em().find(OrderDraft, {}))).not.toMatch(/欧阳静|13500003333/);
    api.clock.advance(29 * 86_400_000);
    const again = await keep({ content: '{"receiver":"欧阳静"}', orderDraftId: draft.id }, { headers });
    expect(again.draft).toEqual({ id: draft.id, content: '{"receiver":"欧阳静"}' });
    api.clock.advance(2 * 86_400_000);
    await forgetOldDrafts(api.system());
    expect(await drafts({ headers })).toEqual([again.draft]);
    expect(await drafts({ headers: other.headers })).toEqual([]);
    expect((await api.execute('mutation ($input: DiscardOrderDraftInput!) { discardOrderDraft(input: $input) { discarded } }', { headers: other.headers, variables: { input: { orderDraftId: draft.id } } })).data?.discardOrderDraft).toEqual({ discarded: true });
    expect(await drafts({ headers })).toEqual([again.draft]);
    for (let n = 1; n < 20; n += 1) await keep({ content: `{"n":${n}}` }, { headers });
    expect((await keep({ content: '{"n":20}' }, { headers })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', field: ['orderDraftId'] }]);
  });
});
