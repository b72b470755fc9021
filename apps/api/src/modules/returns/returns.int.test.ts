import { describe, expect, it } from 'vitest';
import { command, perform } from '../../platform/command/command.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Stock } from '../inventory/index.js';
import { Order, OrderLine } from '../orders/index.js';
import { recordMarketplaceRefund, Refund } from '../payments/index.js';
import { buildAllocatedOrder } from '../../testing/fulfilment.js';
import { orderRow } from '../../testing/orders.js';
import { deliveredOrder } from '../../testing/returns.js';
import { testApi, type Person } from '../../testing/test-api.js';

const FIELDS = 'return { id returnNo state kind refundAmount { amount } freightBearer reviewBy settleBy availableActions { action enabled } returnTo { name } lines { id skuCode quantity receivedQuantity } timeline { type } order { afterSalesStatus } } userErrors { code message field }';
const api = await testApi();
const em = () => api.system().em;
const act = async (verb: string, as: Person, input: object) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { ${FIELDS} } }`, { as, variables: { input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[verb];
};

const delivered = (wanted?: Parameters<typeof deliveredOrder>[1]) => deliveredOrder(api, wanted);
const request = (order: { id: string; lineId: string }, over: object = {}, as: Person = 'customer') => act('requestReturn', as, {
  orderId: order.id, kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', lines: [{ orderLineId: order.lineId, quantity: 2 }], ...over,
});
const refundSucceeds = (orderId: string) => perform(api.system(), command('refunded', async (tx) => {
  const [refund] = await tx.em.find(Refund, { orderId, state: 'REQUESTED' as never });
  await recordMarketplaceRefund(tx, { orderId, externalRefundId: `R${refund?.id}`, amount: refund?.amount ?? 0, at: tx.now });
  return {};
}), {});

describe('a return', () => {
  it('goes from the customer\'s request to the refund, the goods back on the shelf', async () => {
    const order = await delivered();
    const asked = await request(order);
    expect(asked.userErrors).toEqual([]);
    expect(asked.return).toMatchObject({ returnNo: `${order.orderNo}-R1`, state: 'REQUESTED', freightBearer: 'CUSTOMER', refundAmount: { amount: '257.00' }, reviewBy: '2026-11-24T02:00:00.000Z', order: { afterSalesStatus: 'IN_PROGRESS' } });
    expect(asked.return.availableActions.filter((each: { enabled: boolean }) => each.enabled)).toEqual([{ action: 'cancel', enabled: true }]);
    const returnId = asked.return.id;
    expect((await act('approveReturn', 'service', { returnId })).return).toMatchObject({ state: 'APPROVED', returnTo: { name: expect.any(String) } });
    expect((await act('recordReturnShipment', 'customer', { returnId, carrier: '顺丰', waybillNo: 'SF10001' })).return.state).toBe('SHIPPED_BACK');
    const row = await orderRow(api, order);
    const stock = { skuId: (await em().findOneOrFail(OrderLine, { orderId: order.rowId })).skuId ?? '', warehouseId: row.warehouseId ?? '' };
    const before = (await em().findOneOrFail(Stock, stock)).onHand;
    const received = await act('receiveReturn', 'warehouse', { returnId });
    expect(received.return).toMatchObject({ state: 'RECEIVED', settleBy: '2026-11-24T02:00:00.000Z', lines: [{ receivedQuantity: 2 }] });
    expect((await em().findOneOrFail(Stock, stock)).onHand).toBe(before + 2);
    expect((await em().find(Refund, { orderId: order.rowId })).map((refund) => [refund.state, refund.amount])).toEqual([['REQUESTED', 25_700]]);
    await refundSucceeds(order.rowId);
    const { data } = await api.execute('query ($id: ID!) { return(id: $id) { state timeline { type } order { afterSalesStatus lines { returnedQuantity } returns { id } } } }', { as: 'customer', variables: { id: returnId } });
    expect(data?.return).toMatchObject({ state: 'COMPLETED', order: { afterSalesStatus: 'PARTIALLY_RETURNED', lines: [{ returnedQuantity: 2 }], returns: [{ id: returnId }] } });
    expect(data?.return.timeline.map((each: { type: string }) => each.type).reverse().slice(0, 4)).toEqual(['ReturnRequested', 'ReturnApproved', 'ReturnSentBack', 'ReturnReceived']);
  });

  it('takes no more pieces back than there are, also when many ask at once', async () => {
    const order = await delivered();
    const answers = await Promise.all(Array.from({ length: 8 }, (_, copy) => request(order, { idempotencyKey: `copy-${copy}`, lines: [{ orderLineId: order.lineId, quantity: 1 }] })));
    expect(answers.filter((answer) => answer.return).length).toBe(3);
    expect(answers.filter((answer) => !answer.return).every((answer) => answer.userErrors[0].field.join('.') === 'lines.0.quantity')).toBe(true);
    expect(new Set(answers.flatMap((answer) => (answer.return ? [answer.return.returnNo] : []))).size).toBe(3);
  });

  it('pays back to the fen what was paid when an order comes back piece by piece, the freight with the last', async () => {
    const order = await delivered({ freight: 1_000 });
    for (let piece = 0; piece < 3; piece += 1) {
      const { return: asked } = await request(order, { reason: 'QUALITY', evidence: ['https://photos.example/1.jpg'], lines: [{ orderLineId: order.lineId, quantity: 1 }] });
      await act('approveReturn', 'service', { returnId: asked.id });
      await act('receiveReturn', 'warehouse', { returnId: asked.id });
      await refundSucceeds(order.rowId);
    }
    const row = await orderRow(api, order);
    expect(row).toMatchObject({ refunded: row.payable, paymentStatus: 'REFUNDED', afterSalesStatus: 'RETURNED' });
  });

  it('is refused when it comes too late, for excluded goods, and for what was not delivered', async () => {
    const order = await delivered();
    const food = await delivered({ skuCode: 'SNK-NUT-500' });
    const open = await buildAllocatedOrder(api, { ofDemoCustomer: true });
    const line = await em().findOneOrFail(OrderLine, { orderId: open.rowId });
    expect((await request(food)).userErrors[0]).toMatchObject({ code: 'ACTION_NOT_ALLOWED', message: expect.stringContaining('SNK-NUT-500') });
    expect((await request({ ...open, lineId: encodeNodeId('OrderLine', line.id) })).userErrors[0].field).toEqual(['orderId']);
    await em().nativeUpdate(Order, { id: order.rowId }, { deliveredAt: new Date(api.clock.now().getTime() - 8 * 24 * 3_600_000) });
    expect((await request(order)).userErrors[0].message).toContain('7');
    // A person with the right to it may take it all the same, saying why.
    expect((await request(order, { overrideReason: '老客户' })).userErrors[0].field).toEqual(['overrideReason']);
    expect((await request(order, { overrideReason: '老客户' }, 'service')).return.state).toBe('REQUESTED');
  });

  it('pays a defect of excluded goods back without goods, once a person agreed', async () => {
    const food = await delivered({ skuCode: 'SNK-NUT-500' });
    const { return: asked } = await request(food, { kind: 'REFUND_ONLY', reason: 'QUALITY', evidence: ['受潮'] });
    await act('approveReturn', 'service', { returnId: asked.id });
    expect((await em().find(Refund, { orderId: food.rowId })).length).toBe(1);
    expect((await act('cancelReturn', 'customer', { returnId: asked.id })).userErrors[0].code).toBe('ACTION_NOT_ALLOWED');
    await refundSucceeds(food.rowId);
    const { data } = await api.execute('query ($id: ID!) { return(id: $id) { state } }', { as: 'service', variables: { id: asked.id } });
    expect(data?.return.state).toBe('COMPLETED');
  });

  it('says why it was rejected, and lets the pieces be asked back again', async () => {
    const order = await delivered();
    const { return: asked } = await request(order, { lines: [{ orderLineId: order.lineId, quantity: 3 }] });
    const rejected = await act('rejectReturn', 'service', { returnId: asked.id, reason: '已使用' });
    expect(rejected.return).toMatchObject({ state: 'REJECTED', order: { afterSalesStatus: 'NONE' } });
    expect((await request(order, { lines: [{ orderLineId: order.lineId, quantity: 3 }] })).return.returnNo).toBe(`${order.orderNo}-R2`);
    expect((await act('approveReturn', 'service', { returnId: asked.id })).userErrors[0].code).toBe('ACTION_NOT_ALLOWED');
  });

  it('pays for what arrived only, and keeps broken pieces off the shelf', async () => {
    const order = await delivered();
    const { return: asked } = await request(order, { lines: [{ orderLineId: order.lineId, quantity: 3 }] });
    await act('approveReturn', 'service', { returnId: asked.id });
    const before = (await em().find(Stock, {})).reduce((sum, stock) => sum + stock.onHand, 0);
    const lines = [{ returnLineId: asked.lines[0].id, quantity: 1, sellable: false }];
    expect((await act('receiveReturn', 'warehouse', { returnId: asked.id, lines })).return.refundAmount.amount).toBe('128.50');
    expect((await em().find(Stock, {})).reduce((sum, stock) => sum + stock.onHand, 0)).toBe(before);
  });

  it('is not seen by other customers, and reviewed by nobody without the right to it', async () => {
    const order = await buildAllocatedOrder(api, {});
    const line = await em().findOneOrFail(OrderLine, { orderId: order.rowId });
    expect((await request({ ...order, lineId: encodeNodeId('OrderLine', line.id) })).userErrors[0].code).toBe('NOT_FOUND');
    const { errors } = await api.execute('mutation { approveReturn(input: { returnId: "x" }) { userErrors { code } } }', { as: 'customer' });
    expect(errors?.[0]?.extensions.code).toMatch(/FORBIDDEN|BAD_USER_INPUT/);
  });
});

describe('an exchange', () => {
  it('sends the same goods again in an order without a price', async () => {
    const order = await delivered();
    const { return: asked } = await request(order, { kind: 'EXCHANGE', reason: 'QUALITY', evidence: ['脱线'] });
    await act('approveReturn', 'service', { returnId: asked.id });
    await act('receiveReturn', 'warehouse', { returnId: asked.id });
    expect(await em().count(Refund, { orderId: order.rowId })).toBe(0);
    const { data } = await api.execute(`mutation ($input: SettleExchangeInput!) { settleExchange(input: $input) {
      return { state order { afterSalesStatus } } replacement { stage payable { amount } itemCount } userErrors { message } } }`, { as: 'service', variables: { input: { returnId: asked.id } } });
    expect(data?.settleExchange).toEqual({ return: { state: 'COMPLETED', order: { afterSalesStatus: 'EXCHANGED' } }, replacement: { stage: 'AWAITING_REVIEW', payable: { amount: '0.00' }, itemCount: 2 }, userErrors: [] });
  });
});
