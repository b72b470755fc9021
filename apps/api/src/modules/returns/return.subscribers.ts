import type { Tx } from '../../platform/command/tx.js';
import type { Runtime } from '../../platform/context.js';
import { UserErrorCode } from '../../platform/errors.js';
import type { DomainEvent } from '../../platform/events/domain-events.js';
import { AfterSalesStatus, contributeOrderAction, FulfilmentStatus } from '../orders/index.js';
import { Refund, RefundState } from '../payments/index.js';
import { whyNotReturn } from './return.policy.js';
import { loadReturn, settleReturn } from './settle-return.js';

/** A return is settled when its money is back; every order says whether it can be returned. */
export function registerReturns(runtime: Runtime): void {
  runtime.events.on('RefundSucceeded', settleWhenRefunded);
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
  const refund = await tx.em.findOne(Refund, { id: event.subject.id });
  if (!refund?.returnId) return;
  // An order paid in parts is paid back in parts: the last one settles.
  const others = await tx.em.find(Refund, { returnId: refund.returnId, id: { $ne: refund.id } });
  if (others.some((other) => other.state !== RefundState.SUCCEEDED)) return;
  const { row } = await loadReturn(tx, refund.returnId);
  if (!whyNotReturn('refund', row)) await settleReturn(tx, row);
}
