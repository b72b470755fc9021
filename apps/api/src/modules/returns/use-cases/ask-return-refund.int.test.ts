import { describe, expect, it } from 'vitest';
import { perform } from '../../../platform/command/command.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { deliveredOrder } from '../../../testing/returns.js';
import { testApi, type Person } from '../../../testing/test-api.js';
import { finishRefund, Payment, Refund } from '../../payments/index.js';

const api = await testApi();
const em = () => api.system().em;
const act = async (verb: string, as: Person, input: object) => {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await api.execute(`mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message field } } }`, { as, variables: { input } });
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[verb].userErrors;
};
const LOOK = 'query ($id: ID!) { return(id: $id) { state refundFailure availableActions { action enabled } timeline { type } } }';
const look = async (returnId: string) => {
  const { data } = await api.execute(LOOK, { as: 'service', variables: { id: returnId } });
  const { availableActions, timeline, ...rest } = data?.return ?? {};
  const can = availableActions.filter((each: { enabled: boolean }) => each.enabled).map((each: { action: string }) => each.action);
  return { ...rest, can, told: timeline.map((each: { type: string }) => each.type) };
};

interface Received {
  orderId: string;
  returnId: string;
}

/** A return of some pieces out of three whose goods are here; its refund waits for finance. */
async function received(quantity = 2): Promise<Received> {
  const order = await deliveredOrder(api);
  const input = { orderId: order.id, kind: 'RETURN_AND_REFUND', reason: 'NO_REASON', lines: [{ orderLineId: order.lineId, quantity }] };
  const { data } = await api.execute('mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { return { id } } }', { as: 'customer', variables: { input } });
  const returnId = data?.requestReturn.return.id;
  await act('approveReturn', 'service', { returnId });
  await act('receiveReturn', 'warehouse', { returnId });
  return { orderId: order.rowId, returnId };
}
const refundsOf = (orderId: string) => em().find(Refund, { orderId }, { orderBy: { id: 'asc' } });
const refundId = async (orderId: string, index = 0) => encodeNodeId('Refund', (await refundsOf(orderId))[index]?.id ?? '');
const succeed = async (orderId: string) => {
  for (const refund of await refundsOf(orderId)) if (refund.state === 'APPROVED') await perform(api.system(), finishRefund, { refundId: refund.id });
};

describe('the refund of a return', () => {
  it('can be asked for again when finance rejected it, and the return ends with the second', async () => {
    const { orderId, returnId } = await received();
    expect(await look(returnId)).toMatchObject({ state: 'RECEIVED', refundFailure: null, can: [] });
    expect(await act('askReturnRefund', 'service', { returnId })).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', message: '退款没有失败，不需要再次申请。', field: ['returnId'] }]);
    expect(await act('rejectRefund', 'finance', { refundId: await refundId(orderId), reason: '凭证不清' })).toEqual([]);
    const failed = await look(returnId);
    expect(failed).toMatchObject({ state: 'RECEIVED', refundFailure: '凭证不清', can: ['askRefund'] });
    expect(failed.told[0]).toBe('RefundFailed');
    expect(await act('askReturnRefund', 'service', { returnId })).toEqual([]);
    expect(await look(returnId)).toMatchObject({ refundFailure: null, can: [], told: expect.arrayContaining(['ReturnRefundAsked']) });
    expect((await refundsOf(orderId)).map(({ state, amount }) => [state, amount])).toEqual([['FAILED', 25_700], ['REQUESTED', 25_700]]);
    expect(await act('approveRefund', 'finance', { refundId: await refundId(orderId, 1) })).toEqual([]);
    await succeed(orderId);
    expect(await look(returnId)).toMatchObject({ state: 'COMPLETED' });
  });

  it('can be asked for again when the gateway refused it, or the failed one sent again, but not both', async () => {
    const { orderId, returnId } = await received();
    await act('approveRefund', 'finance', { refundId: await refundId(orderId) });
    await perform(api.system(), finishRefund, { refundId: (await refundsOf(orderId))[0]?.id ?? '', failure: '账户已注销' });
    expect(await look(returnId)).toMatchObject({ refundFailure: '账户已注销', can: ['askRefund'] });
    expect(await act('retryRefund', 'finance', { refundId: await refundId(orderId) })).toEqual([]);
    expect(await look(returnId)).toMatchObject({ refundFailure: null, can: [] });
    expect(await act('askReturnRefund', 'service', { returnId })).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
    await succeed(orderId);
    expect(await look(returnId)).toMatchObject({ state: 'COMPLETED' });
  });

  it('is promised once when it is sent again and asked for again at the same time', async () => {
    for (let round = 0; round < 8; round += 1) {
      // One piece of three: the order has been paid enough for the refund to be promised twice.
      const { orderId, returnId } = await received(1);
      const failed = await refundId(orderId);
      await act('rejectRefund', 'finance', { refundId: failed, reason: '凭证不清' });
      const retry = () => act('retryRefund', 'finance', { refundId: failed });
      const ask = () => act('askReturnRefund', 'service', { returnId });
      const answers = await Promise.all(round % 2 === 0 ? [retry(), ask(), ask()] : [ask(), retry(), ask()]);
      const retried = answers[round % 2];
      expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1);
      if (retried.length > 0) expect(retried).toMatchObject([{ message: '这笔退款所属的售后已结束，或已另行申请退款。', field: ['refundId'] }]);
      const [payment] = await em().find(Payment, { orderId });
      expect(payment?.refunded).toBe(12_850);
      const open = (await refundsOf(orderId)).findIndex((refund) => refund.state === 'REQUESTED');
      if (open >= 0) await act('approveRefund', 'finance', { refundId: await refundId(orderId, open) });
      await succeed(orderId);
      expect(await look(returnId)).toMatchObject({ state: 'COMPLETED', refundFailure: null });
      expect(await act('retryRefund', 'finance', { refundId: failed })).not.toEqual([]);
    }
  });

  it('that failed for goods the customer keeps lets the return be withdrawn, and is not sent again after that', async () => {
    const order = await deliveredOrder(api, { skuCode: 'SNK-NUT-500' });
    const input = { orderId: order.id, kind: 'REFUND_ONLY', reason: 'QUALITY', evidence: ['受潮'], lines: [{ orderLineId: order.lineId, quantity: 1 }] };
    const { data } = await api.execute('mutation ($input: RequestReturnInput!) { requestReturn(input: $input) { return { id } } }', { as: 'customer', variables: { input } });
    const returnId = data?.requestReturn.return.id;
    await act('approveReturn', 'service', { returnId });
    await act('rejectRefund', 'finance', { refundId: await refundId(order.rowId), reason: '凭证不清' });
    expect(await look(returnId)).toMatchObject({ state: 'APPROVED', can: expect.arrayContaining(['askRefund', 'cancel']) });
    expect(await act('cancelReturn', 'service', { returnId })).toEqual([]);
    expect(await act('retryRefund', 'finance', { refundId: await refundId(order.rowId) })).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  });

  it('is asked for again by who reviews returns only', async () => {
    const { errors } = await api.execute('mutation ($input: AskReturnRefundInput!) { askReturnRefund(input: $input) { userErrors { code } } }', { as: 'customer', variables: { input: { returnId: encodeNodeId('Return', 'x') } } });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
