import { LockMode } from '@mikro-orm/core';
import type { Tx } from '../../platform/command/tx.js';
import type { Runtime } from '../../platform/context.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { returnPersonalData } from './return-personal-data.js';
import { AfterSalesStatus, contributeOrderAction, FulfilmentStatus } from '../orders/index.js';
import { Refund } from '../payments/index.js';
import { Return } from './return.entity.js';
import { whyNotReturn } from './return.policy.js';
import { refundsOf, settleReturn } from './settle-return.js';

/** A return is settled when its money is back, and waits for a person when its refund failed; every order says whether it can be returned. */
export function registerReturns(runtime: Runtime): void {
  holdsPersonalData(runtime, returnPersonalData);
  runtime.events.on('RefundSucceeded', settleWhenRefunded);
  runtime.events.on('RefundFailed', waitForAnother);
  runtime.events.on('RefundApproved', followRetry);
  contributeOrderAction({
    action: 'requestReturn', permission: 'return:request',
    whyNot: ({ fulfilmentStatus, afterSalesStatus }) => {
      if (fulfilmentStatus !== FulfilmentStatus.DELIVERED) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'returnNotDelivered' };
      if (afterSalesStatus === AfterSalesStatus.RETURNED) return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'returnNothingLeft' };
      return undefined;
    },
  });
}

async function settleWhenRefunded(tx: Tx, event: DomainEvent): Promise<void> {
  const row = await returnOf(tx, event);
  // An order paid in parts is paid back in parts: the last one settles.
  if (!row || row.refundFailure || (await refundsOf(tx, row.id)).waiting) return;
  if (!whyNotReturn('refund', row)) await settleReturn(tx, row);
}

/** The money will not come by this refund: the return shows why, and its refund can be asked for again. */
async function waitForAnother(tx: Tx, event: DomainEvent): Promise<void> {
  const row = await returnOf(tx, event);
  if (row && !whyNotReturn('refund', row)) row.refundFailure = String(event.data?.['detail'] ?? '').slice(0, 300) || '-';
}

/** A failed refund that is sent again pays its return, unless another was asked for in its place or the return is over. */
async function followRetry(tx: Tx, event: DomainEvent): Promise<void> {
  const row = await returnOf(tx, event);
  if (!row) return;
  await tx.em.flush();
  const { promised } = await refundsOf(tx, row.id);
  if (promised > row.refundAmount || whyNotReturn('refund', row)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'returnRefundElsewhere', { field: ['refundId'] });
  if (promised === row.refundAmount) row.refundFailure = null;
}

/** The return that a refund pays for, locked; its order is locked already. Whoever may decide on the refund need not see the return. */
async function returnOf(tx: Tx, event: DomainEvent): Promise<Return | null> {
  const refund = await tx.em.findOne(Refund, { id: event.subject.id });
  return refund?.returnId ? tx.em.findOne(Return, { id: refund.returnId }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: { scope: false } }) : null;
}
