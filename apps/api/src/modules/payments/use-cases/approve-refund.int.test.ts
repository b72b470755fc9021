import { expect, it } from 'vitest';
import { alipayKeys, inTx, paidPayment, refundsOf } from '../../../testing/payments.js';
import { testApi } from '../../../testing/test-api.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { accessState, Role, User, UserRole } from '../../access/index.js';
import { refundEverything, requestRefund } from '../request-refund.js';

const api = await testApi(alipayKeys().env);
const verb = (name: string): string => `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
  refund { state firstApprovedBy approvedAt availableActions { action enabled disabledReason { message } } } userErrors { code message } } }`;

async function aRefund(): Promise<string> {
  const { order } = await paidPayment(api);
  await inTx(api, (tx) => refundEverything(tx, order.rowId, '不要了'));
  const [refund] = await refundsOf(api, order);
  return encodeNodeId('Refund', refund?.id ?? '');
}

/** Lets finance and service refund up to an amount alone. */
async function limitTo(fen: number): Promise<void> {
  const em = api.system().em.fork();
  const role = await em.findOneOrFail(Role, { code: 'finance' });
  role.refundLimit = fen;
  const service = await em.findOneOrFail(User, { username: 'service' });
  if ((await em.count(UserRole, { userId: service.id, roleId: role.id })) === 0) em.create(UserRole, { userId: service.id, roleId: role.id } as never);
  await em.flush();
  accessState(api.house.runtime).authenticator.forget();
}

const act = async (name: string, as: 'finance' | 'service' | 'admin', refundId: string, more = {}) => (await api.execute(verb(name), { as, variables: { input: { refundId, ...more } } })).data?.[name];

it('needs a second person above the limit, and not the first one again', async () => {
  await limitTo(11_999);
  const refund = await aRefund();
  const first = await act('approveRefund', 'finance', refund);
  expect(first).toMatchObject({ refund: { state: 'REQUESTED', firstApprovedBy: '王芳', approvedAt: null }, userErrors: [] });
  expect(first.refund.availableActions).toContainEqual({ action: 'approve', enabled: false, disabledReason: { message: '超过您可单独批准的 119.99 元：您已批准，还需另一人批准。' } });
  expect((await act('approveRefund', 'finance', refund)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  expect(await act('approveRefund', 'service', refund)).toMatchObject({ refund: { state: 'APPROVED', firstApprovedBy: '王芳' }, userErrors: [] });
});

it('needs one person up to the limit, and one without a limit above it', async () => {
  await limitTo(12_000);
  expect(await act('approveRefund', 'finance', await aRefund())).toMatchObject({ refund: { state: 'APPROVED', firstApprovedBy: null } });
  await limitTo(100);
  expect(await act('approveRefund', 'admin', await aRefund())).toMatchObject({ refund: { state: 'APPROVED', firstApprovedBy: null } });
});

it('adds up the refunds of one order: in parts it needs no fewer people', async () => {
  await limitTo(7_000);
  const { order } = await paidPayment(api);
  await inTx(api, (tx) => requestRefund(tx, { orderId: order.rowId, amount: 6_000, reason: '补差价' }));
  await inTx(api, (tx) => requestRefund(tx, { orderId: order.rowId, amount: 6_000, reason: '补差价' }));
  const [one, other] = (await refundsOf(api, order)).map(({ id }) => encodeNodeId('Refund', id));
  expect(await act('approveRefund', 'finance', one ?? '')).toMatchObject({ refund: { state: 'APPROVED' } });
  expect(await act('approveRefund', 'finance', other ?? '')).toMatchObject({ refund: { state: 'REQUESTED', firstApprovedBy: '王芳' } });
  expect((await act('approveRefund', 'finance', other ?? '')).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  expect(await act('approveRefund', 'service', other ?? '')).toMatchObject({ refund: { state: 'APPROVED' } });
});

it('cannot be got round by rejecting and sending again', async () => {
  await limitTo(100);
  const refund = await aRefund();
  await act('approveRefund', 'finance', refund);
  expect(await act('rejectRefund', 'finance', refund, { reason: '看错了' })).toMatchObject({ refund: { state: 'FAILED', firstApprovedBy: null } });
  expect(await act('retryRefund', 'finance', refund)).toMatchObject({ refund: { state: 'FAILED', firstApprovedBy: '王芳' }, userErrors: [] });
  expect((await act('retryRefund', 'finance', refund)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }]);
  expect(await act('retryRefund', 'service', refund)).toMatchObject({ refund: { state: 'APPROVED' }, userErrors: [] });
});

it('counts two approvals at once by one person as one', async () => {
  await limitTo(100);
  const refund = await aRefund();
  await Promise.all(Array.from({ length: 6 }, () => act('approveRefund', 'finance', refund)));
  expect(await act('approveRefund', 'service', refund)).toMatchObject({ refund: { state: 'APPROVED', firstApprovedBy: '王芳' } });
});
