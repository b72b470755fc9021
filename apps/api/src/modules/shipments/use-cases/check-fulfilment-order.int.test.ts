import { describe, expect, it } from 'vitest';
import { buildAllocatedOrder, warehouseDoes, type BuiltWork } from '../../../testing/fulfilment.js';
import { testApi } from '../../../testing/test-api.js';

const CHECK = `mutation ($input: CheckFulfilmentOrderInput!) { checkFulfilmentOrder(input: $input) {
  fulfilmentOrder { state checker checkedAt timeline { type message actorName } } userErrors { code message field } } }`;
const FIND = 'query ($code: String!) { fulfilmentOrderByCode(code: $code) { id number order { orderNo } } }';
const api = await testApi();

const check = async (work: BuiltWork, scanned: object[], as: 'warehouse' | 'clerk' = 'warehouse') =>
  api.execute(CHECK, { as, variables: { input: { fulfilmentOrderId: work.fulfilmentOrderId, scanned } } });
const picked = async (quantity = 2): Promise<BuiltWork> => {
  const work = await buildAllocatedOrder(api, { quantity });
  await warehouseDoes(api, 'startPicking', work);
  return work;
};

// Shows S1.2.10 (screen /fulfilment-orders/desk, operation checkFulfilmentOrder)
describe('checking what was picked', () => {
  it('keeps who scanned the right pieces, and tells of it', async () => {
    const { data } = await check(await picked(), [{ sku: 'TEA-LJ-50', quantity: 1 }, { sku: 'TEA-LJ-50', quantity: 1 }]);
    expect(data?.checkFulfilmentOrder).toMatchObject({
      userErrors: [], fulfilmentOrder: { state: 'PICKING', checker: '赵强', checkedAt: '2026-11-23T02:00:00.000Z', timeline: [{ type: 'FulfilmentOrderChecked', message: expect.stringContaining('2'), actorName: '赵强' }, { type: 'PickingStarted' }] },
    });
  });

  it('is refused with every difference, naming its scan, and keeps nothing', async () => {
    const work = await picked();
    const { data } = await check(work, [{ sku: 'TEA-LJ-50', quantity: 3 }, { sku: 'CUP-CEL-1', quantity: 1 }]);
    expect(data?.checkFulfilmentOrder).toMatchObject({
      fulfilmentOrder: null,
      userErrors: [
        { code: 'INVALID_INPUT', field: ['scanned', '0', 'quantity'], message: expect.stringContaining('多扫') },
        { code: 'INVALID_INPUT', field: ['scanned', '1', 'quantity'], message: expect.stringContaining('CUP-CEL-1') },
      ],
    });
    const { data: short } = await check(work, [{ sku: 'CUP-CEL-1', quantity: 1 }]);
    expect(short?.checkFulfilmentOrder.userErrors[0]).toMatchObject({ field: ['scanned'], message: expect.stringContaining('TEA-LJ-50') });
    const { data: found } = await api.execute(`query ($code: String!) { fulfilmentOrderByCode(code: $code) { checker checkedAt } }`, { as: 'warehouse', variables: { code: work.orderNo } });
    expect(found?.fulfilmentOrderByCode).toEqual({ checker: null, checkedAt: null });
  });

  it('is for what is being picked only, and for who may pick', async () => {
    const work = await buildAllocatedOrder(api);
    expect((await check(work, [{ sku: 'TEA-LJ-50', quantity: 2 }])).data?.checkFulfilmentOrder.userErrors[0].code).toBe('ACTION_NOT_ALLOWED');
    expect((await check(work, [{ sku: 'TEA-LJ-50', quantity: 2 }], 'clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is undone by a recall, and every step keeps who did it', async () => {
    const work = await picked();
    await check(work, [{ sku: 'TEA-LJ-50', quantity: 2 }]);
    await warehouseDoes(api, 'packFulfilmentOrder', work, { weightGrams: 420 });
    const STEPS = 'query ($code: String!) { fulfilmentOrderByCode(code: $code) { picker checker packer weightGrams } }';
    const steps = async () => (await api.execute(STEPS, { as: 'warehouse', variables: { code: work.orderNo } })).data?.fulfilmentOrderByCode;
    expect(await steps()).toEqual({ picker: '赵强', checker: '赵强', packer: '赵强', weightGrams: 420 });
    await warehouseDoes(api, 'recallFulfilmentOrder', work, { reason: '客户改地址' });
    expect(await steps()).toEqual({ picker: null, checker: null, packer: null, weightGrams: null });
  });
});

describe('a scanned code', () => {
  it('is the number of a fulfilment order or of an order, whatever its case and blanks', async () => {
    const work = await buildAllocatedOrder(api);
    const byOrder = await api.execute(FIND, { as: 'warehouse', variables: { code: ` ${work.orderNo.toLowerCase()} ` } });
    expect(byOrder.data?.fulfilmentOrderByCode).toMatchObject({ id: work.fulfilmentOrderId, order: { orderNo: work.orderNo } });
    const byNumber = await api.execute(FIND, { as: 'warehouse', variables: { code: byOrder.data?.fulfilmentOrderByCode.number } });
    expect(byNumber.data?.fulfilmentOrderByCode.id).toBe(work.fulfilmentOrderId);
  });

  it('is nothing when it is unknown, and bad input when it is no code', async () => {
    expect((await api.execute(FIND, { as: 'warehouse', variables: { code: 'OM0000000000000' } })).data?.fulfilmentOrderByCode).toBeNull();
    expect((await api.execute(FIND, { as: 'warehouse', variables: { code: '12' } })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', problems: [{ field: ['code'] }] });
  });
});
