import { describe, expect, it } from 'vitest';
import { perform } from '../../platform/command/command.js';
import { countStatements } from '../../testing/count-statements.js';
import { buildOrder, orderRow } from '../../testing/orders.js';
import { alipayKeys, entrySums, inTx, noticeOf, paidPayment, paymentRow, postNotice, refundsOf, startedPayment, startPaymentOf } from '../../testing/payments.js';
import { testApi } from '../../testing/test-api.js';
import { encodeNodeId } from '../../platform/ids.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { cancelOrder, OrderSource } from '../orders/index.js';
import { LedgerEntry } from './ledger/ledger.entity.js';
import { PaymentState, RefundState } from './payment.transitions.js';
import { refundEverything, requestRefund } from './request-refund.js';
import { recordMarketplacePayment } from './settle-payment.js';
import { recordMarketplaceRefund } from './settle-refund.js';
import { approveRefund } from './use-cases/approve-refund.js';

const alipay = alipayKeys();
const api = await testApi(alipay.env);
const START = 'mutation ($input: StartPaymentInput!) { startPayment(input: $input) { payment { id state outTradeNo amount { amount } order { orderNo } } payUrl userErrors { code field } } }';
const ACTIONS = 'availableActions { action enabled disabledReason { code message } }';
const onRefund = (verb: string, input: string) =>
  `mutation ($input: ${input}!) { ${verb}(input: $input) { refund { state failure ${ACTIONS} } userErrors { __typename code field ... on IllegalTransitionError { from allowed } } } }`;

describe('starting a payment', () => {
  it('gives the signed address of the cashier page, for what is still to be paid', async () => {
    const order = await buildOrder(api, { paid: false });
    const { data } = await api.execute(START, { as: 'clerk', variables: { input: { orderId: order.id } } });
    const { payment, payUrl, userErrors } = data?.startPayment;
    expect(userErrors).toEqual([]);
    expect(payment).toMatchObject({ state: 'PENDING', amount: { amount: '120.00' }, order: { orderNo: order.orderNo } });
    const asked = new URL(payUrl).searchParams;
    expect(JSON.parse(asked.get('biz_content') ?? '')).toMatchObject({ out_trade_no: payment.outTradeNo, total_amount: '120.00', time_expire: '2026-11-23 10:30:00' });
    expect(asked.get('notify_url')).toBe(`${api.config.publicUrl}/webhooks/alipay`);
    expect(asked.get('sign')).toBeTruthy();
  });

  it('uses an attempt again while it is open, and another once it was closed', async () => {
    const first = await startedPayment(api);
    expect((await startPaymentOf(api, first.order)).rowId).toBe(first.rowId);
    const close = 'mutation ($input: ClosePaymentInput!) { closePayment(input: $input) { payment { state } userErrors { code } } }';
    const { data } = await api.execute(close, { as: 'clerk', variables: { input: { paymentId: first.id } } });
    expect(data?.closePayment).toEqual({ payment: { state: 'CLOSED' }, userErrors: [] });
    const again = await api.execute(close, { as: 'clerk', variables: { input: { paymentId: first.id } } });
    expect(again.data?.closePayment.userErrors).toEqual([{ code: 'ACTION_NOT_ALLOWED' }]);
    expect((await startPaymentOf(api, first.order)).rowId).not.toBe(first.rowId);
  });

  // Shows S8.3.2.3 (screen /orders/:id, operation startPayment)
  it('is among what the clerk can do with an order while it waits for payment', async () => {
    const { order } = await startedPayment(api);
    const actions = async () => (await api.execute('query ($id: ID!) { order(id: $id) { availableActions { action enabled } } }', { as: 'clerk', variables: { id: order.id } })).data?.order.availableActions;
    expect(await actions()).toContainEqual({ action: 'startPayment', enabled: true });
    await inTx(api, (tx) => cancelOrder(tx, order.rowId, '不要了'));
    expect(await actions()).toContainEqual({ action: 'startPayment', enabled: false });
  });

  it('is refused when nothing is to be paid, and to those who may not', async () => {
    const { order } = await paidPayment(api);
    const { data } = await api.execute(START, { as: 'clerk', variables: { input: { orderId: order.id } } });
    expect(data?.startPayment).toEqual({ payment: null, payUrl: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['orderId'] }] });
    const { errors } = await api.execute(START, { as: 'warehouse', variables: { input: { orderId: order.id } } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is neither offered nor done for an order whose marketplace takes the money', async () => {
    const order = await buildOrder(api, { paid: false, source: OrderSource.TAOBAO, externalNo: '2700000000000009001' });
    const asked = await api.execute(`query ($id: ID!) { order(id: $id) { stage ${ACTIONS} } }`, { as: 'clerk', variables: { id: order.id } });
    expect(asked.data?.order.stage).toBe('AWAITING_PAYMENT');
    expect(asked.data?.order.availableActions).toContainEqual({ action: 'startPayment', enabled: false, disabledReason: { code: 'ACTION_NOT_ALLOWED', message: '平台订单由平台收款，不在这里发起付款。' } });
    const { data } = await api.execute(START, { as: 'clerk', variables: { input: { orderId: order.id } } });
    expect(data?.startPayment).toEqual({ payment: null, payUrl: null, userErrors: [{ code: 'ACTION_NOT_ALLOWED', field: ['orderId'] }] });
  });
});

describe('a refund before it goes out', () => {
  const open = async () => {
    const payment = await paidPayment(api);
    const { result } = await inTx(api, (tx) => requestRefund(tx, { orderId: payment.order.rowId, amount: 1_000, reason: '少发一件' }));
    return { payment, refundId: encodeNodeId('Refund', result[0] ?? '') };
  };

  it('is approved by finance, and then waits for the gateway', async () => {
    const { payment, refundId } = await open();
    const approve = onRefund('approveRefund', 'ApproveRefundInput');
    expect((await api.execute(approve, { as: 'clerk', variables: { input: { refundId } } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const { data } = await api.execute(approve, { as: 'finance', variables: { input: { refundId } } });
    expect(data?.approveRefund.refund.state).toBe('APPROVED');
    expect(data?.approveRefund.refund.availableActions.map((each: { action: string; enabled: boolean }) => [each.action, each.enabled])).toEqual([['approve', false], ['reject', true], ['retry', false]]);
    const again = await api.execute(approve, { as: 'finance', variables: { input: { refundId } } });
    expect(again.data?.approveRefund.userErrors).toMatchObject([{ __typename: 'IllegalTransitionError', from: 'APPROVED', field: ['refundId'] }]);
    expect((await orderRow(api, payment.order)).refunded).toBe(0);
  });

  it('is rejected with a reason, and its amount can be refunded again', async () => {
    const { payment, refundId } = await open();
    const { data } = await api.execute(onRefund('rejectRefund', 'RejectRefundInput'), { as: 'finance', variables: { input: { refundId, reason: '金额有误' } } });
    expect(data?.rejectRefund.refund).toMatchObject({ state: 'FAILED', failure: '金额有误' });
    expect((await paymentRow(api, payment.rowId)).refunded).toBe(0);
    const { result } = await inTx(api, (tx) => refundEverything(tx, payment.order.rowId, '订单取消'));
    expect(result).toHaveLength(1);
    const retry = await api.execute(onRefund('retryRefund', 'RetryRefundInput'), { as: 'finance', variables: { input: { refundId } } });
    expect(retry.data?.retryRefund.userErrors).toMatchObject([{ code: 'AMOUNT_EXCEEDS_REMAINING' }]);
    expect((await paymentRow(api, payment.rowId)).refunded).toBe(payment.amount);
  });

  it('is asked for over GraphQL with an amount in yuan; nothing, less than nothing and too much are refused', async () => {
    const { order } = await paidPayment(api);
    const ask = 'mutation ($input: RequestRefundInput!) { requestRefund(input: $input) { refund { amount { amount } order { orderNo } payment { state } } userErrors { code field } } }';
    const asked = (amount: string) => api.execute(ask, { as: 'finance', variables: { input: { orderId: order.id, amount: { amount }, reason: '部分退款' } } });
    expect((await asked('20.01')).data?.requestRefund).toEqual({ refund: { amount: { amount: '20.01' }, order: { orderNo: order.orderNo }, payment: { state: 'SUCCEEDED' } }, userErrors: [] });
    for (const amount of ['0', '0.00', '-1']) expect((await asked(amount)).data?.requestRefund.userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    for (const amount of ['100.00', '9999999999999.99']) expect((await asked(amount)).data?.requestRefund.userErrors).toMatchObject([{ code: 'AMOUNT_EXCEEDS_REMAINING' }]);
    for (const amount of ['1e3', '１', 'NaN', '1.001', '']) expect((await asked(amount)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('money that a marketplace takes', () => {
  const marketplaceOrder = async () => {
    const order = await buildOrder(api, { paid: false });
    const { payable, shopId } = await orderRow(api, order);
    const pay = () => inTx(api, (tx) => recordMarketplacePayment(tx, { orderId: order.rowId, shopId, amount: payable, tradeNo: `tid-${order.orderNo}`, paidAt: tx.now }));
    return { order, payable, pay };
  };
  const report = (orderId: string, externalRefundId: string, amount: number) => inTx(api, (tx) => recordMarketplaceRefund(tx, { orderId, externalRefundId, amount, at: tx.now }));

  it('is recorded once, however often it is reported at the same time', async () => {
    const { order, payable, pay } = await marketplaceOrder();
    await Promise.all([pay(), pay(), pay(), pay()]);
    expect(await orderRow(api, order)).toMatchObject({ paid: payable, stage: 'AWAITING_REVIEW' });
  });

  it('goes back once for one number of the marketplace, on the refund that was asked for', async () => {
    const { order, payable, pay } = await marketplaceOrder();
    await pay();
    await inTx(api, (tx) => requestRefund(tx, { orderId: order.rowId, amount: payable, reason: '退货' }));
    const [asked] = await refundsOf(api, order);
    await perform(api.system(), approveRefund, { refundId: asked?.id ?? '' });
    expect((await refundsOf(api, order))[0]?.state).toBe(RefundState.APPROVED);
    expect(await api.system().em.count(Job, { uniqueKey: `refund:${asked?.id}` })).toBe(0);
    const number = `r1-${order.orderNo}`;
    await Promise.all([1, 2, 3, 4].map(() => report(order.rowId, number, payable)));
    await report(order.rowId, number, payable);
    expect(await refundsOf(api, order)).toMatchObject([{ id: asked?.id, state: RefundState.SUCCEEDED, externalNo: number }]);
    expect(await orderRow(api, order)).toMatchObject({ refunded: payable, paymentStatus: 'REFUNDED' });
  });

  it('goes back in other pieces than were asked for, without a fen twice', async () => {
    const { order, payable, pay } = await marketplaceOrder();
    await pay();
    await inTx(api, (tx) => requestRefund(tx, { orderId: order.rowId, amount: payable, reason: '退货' }));
    await report(order.rowId, `p1-${order.orderNo}`, 4_000);
    expect((await refundsOf(api, order)).map((refund) => [refund.amount, refund.state])).toEqual([[payable - 4_000, 'REQUESTED'], [4_000, 'SUCCEEDED']]);
    await report(order.rowId, `p2-${order.orderNo}`, payable - 4_000);
    expect(await orderRow(api, order)).toMatchObject({ refunded: payable, paymentStatus: 'REFUNDED' });
    await expect(report(order.rowId, `p3-${order.orderNo}`, 1)).rejects.toMatchObject({ details: [{ code: 'AMOUNT_EXCEEDS_REMAINING' }] });
  });
});

describe('lists of money', () => {
  const LIST = `query ($filter: PaymentFilter, $sort: MoneySort, $first: Int) { payments(filter: $filter, sort: $sort, first: $first) {
    nodes { id state method amount { amount } order { orderNo } refunds { state } ${ACTIONS} } totalCount } }`;

  it('find payments by order number, state and method, and sort them by amount', async () => {
    const { order } = await paidPayment(api, { quantity: 7 });
    const listed = async (filter: object, sort = 'CREATED_AT_DESC') => (await api.execute(LIST, { as: 'finance', variables: { filter, sort, first: 100 } })).data?.payments;
    expect((await listed({ orderNo: order.orderNo.toLowerCase() })).nodes).toMatchObject([{ state: 'SUCCEEDED', method: 'ALIPAY', amount: { amount: '420.00' }, order: { orderNo: order.orderNo } }]);
    expect((await listed({ orderNo: order.orderNo, state: ['PENDING'] })).totalCount).toBe(0);
    expect((await listed({ orderNo: 'OM00000000' })).totalCount).toBe(0);
    for (const node of (await listed({ method: ['MARKETPLACE'] })).nodes) expect(node.method).toBe('MARKETPLACE');
    const amounts = (await listed({}, 'AMOUNT_DESC')).nodes.map((node: { amount: { amount: string } }) => Number(node.amount.amount));
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    expect(amounts[0]).toBe(420);
  });

  it('take as many statements for a hundred payments as for one', async () => {
    for (let i = 0; i < 12; i += 1) await startedPayment(api);
    await api.tokenOf('finance');
    const few = await countStatements(api, () => api.execute(LIST, { as: 'finance', variables: { first: 1 } }));
    const many = await countStatements(api, () => api.execute(LIST, { as: 'finance', variables: { first: 100 } }));
    expect(many).toBeLessThanOrEqual(few);
  });

  it('show a customer only what is his own, and the warehouse nothing', async () => {
    const own = await startedPayment(api, { ofDemoCustomer: true });
    const { data } = await api.execute(LIST, { as: 'customer', variables: { first: 100 } });
    expect(data?.payments.nodes.map((node: { id: string }) => node.id)).toEqual([own.id]);
    const other = await startedPayment(api);
    const one = await api.execute('query ($id: ID!) { payment(id: $id) { state } }', { as: 'customer', variables: { id: other.id } });
    expect(one.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await api.execute(LIST, { as: 'warehouse' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('stand on the order, with their timeline', async () => {
    const payment = await startedPayment(api);
    await postNotice(api, alipay.signed(noticeOf(api, payment)));
    const { data } = await api.execute('query ($id: ID!) { order(id: $id) { payments { state timeline { type message } } refunds { state } } }', { as: 'finance', variables: { id: payment.order.id } });
    expect(data?.order).toMatchObject({ payments: [{ state: PaymentState.SUCCEEDED }], refunds: [] });
    expect(data?.order.payments[0].timeline.map((each: { type: string }) => each.type)).toEqual(['PaymentSucceeded', 'PaymentStarted']);
    expect(data?.order.payments[0].timeline[0].message).toContain('120.00');
  });
});

describe('the books', () => {
  it('balance in every entry, and all accounts together add up to zero', async () => {
    const sums = await entrySums(api);
    expect(sums.size).toBeGreaterThan(10);
    expect([...sums.values()].every((sum) => sum === 0)).toBe(true);
    const { data } = await api.execute('{ ledgerBalances { account balance { amount } } ledgerEntries(first: 100) { nodes { source memo order { orderNo } postings { account amount { amount } } } totalCount } }', { as: 'finance' });
    expect(data?.ledgerBalances).toHaveLength(4);
    expect(data?.ledgerBalances.reduce((sum: number, each: { balance: { amount: string } }) => sum + Math.round(Number(each.balance.amount) * 100), 0)).toBe(0);
    expect(data?.ledgerBalances.find((each: { account: string }) => each.account === 'MARKETPLACE_CLEARING').balance.amount).toMatch(/^\d+\.\d\d$/);
    expect(data?.ledgerEntries.totalCount).toBe(sums.size);
    expect(data?.ledgerEntries.nodes[0].postings).toHaveLength(2);
  });

  it('refuse a second entry for the same thing', async () => {
    const [known] = await api.system().em.find(LedgerEntry, {}, { limit: 1 });
    await expect(inTx(api, async (tx) => tx.em.create(LedgerEntry, { source: known?.source, orderId: known?.orderId, shopId: known?.shopId, memo: '', at: tx.now } as never).id)).rejects.toThrow();
  });

  it('are closed to those without ledger:read', async () => {
    expect((await api.execute('{ ledgerBalances { account } }', { as: 'clerk' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
