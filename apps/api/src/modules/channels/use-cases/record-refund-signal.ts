import { fenToYuan } from '@ordo/kernel';
import { command } from '../../../platform/command/command.js';
import { loadForUpdate, type Tx } from '../../../platform/command/tx.js';
import { hasLeftWhole, HoldReason, Order, OrderStage, placeHold, releaseHolds, scopeOf } from '../../orders/index.js';
import { recordMarketplaceRefund } from '../../payments/index.js';
import { MarketplaceRefundState } from '../channel.enums.js';
import type { IntakeOutcome } from '../marketplace-order.js';
import { MarketplaceRefund } from '../marketplace-refund.entity.js';
import type { RefundSignal } from '../taobao-trade.js';

const OVER: readonly MarketplaceRefundState[] = [MarketplaceRefundState.CLOSED, MarketplaceRefundState.SUCCEEDED];

/**
 * Stores what the marketplace tells of a refund, and lets the order follow: asked for stops the order, withdrawn lets it
 * go on, done is booked. An older message than the one that we have changes nothing.
 */
export const recordRefundSignal = command('recordRefundSignal', async (tx, input: { shopId: string; signal: RefundSignal }): Promise<{ outcome: IntakeOutcome }> => {
  const { shopId, signal } = input;
  const seen = await tx.em.findOne(Order, { shopId, externalNo: signal.externalOrderNo }, { disableIdentityMap: true });
  if (!seen) return { outcome: 'SKIPPED' };
  const order = await loadForUpdate(tx, Order, seen.id);
  const known = await tx.em.findOne(MarketplaceRefund, { shopId, externalNo: signal.externalNo });
  if (known && known.externalModifiedAt >= signal.modifiedAt) return { outcome: 'UNCHANGED' };
  keep(tx, order, known, shopId, signal);
  await tx.emit({
    type: 'MarketplaceRefundChanged', subject: { type: 'Order', id: order.id },
    data: { externalNo: signal.externalNo, state: signal.state, amount: fenToYuan(signal.amount) }, scope: scopeOf(order),
  });
  await follow(tx, order, signal);
  return { outcome: known ? 'UPDATED' : 'CREATED' };
});

function keep(tx: Tx, order: Order, known: MarketplaceRefund | null, shopId: string, signal: RefundSignal): void {
  const { externalNo, externalLineNo, state, amount, reason, goodsReturned, modifiedAt } = signal;
  const told = { externalLineNo, state, amount, reason, goodsReturned, externalModifiedAt: modifiedAt };
  if (known) Object.assign(known, told);
  else tx.em.create(MarketplaceRefund, { shopId, orderId: order.id, customerId: order.customerId ?? null, externalNo, ...told } as never);
}

async function follow(tx: Tx, order: Order, signal: RefundSignal): Promise<void> {
  const { state, externalNo, amount, modifiedAt } = signal;
  if (state === MarketplaceRefundState.SUCCEEDED) {
    // The hold stays: goods that are paid back must not leave. A trade that is closed altogether is cancelled by its own message.
    await recordMarketplaceRefund(tx, { orderId: order.id, externalRefundId: externalNo, amount, at: modifiedAt });
  } else if (state === MarketplaceRefundState.CLOSED) {
    const open = await tx.em.count(MarketplaceRefund, { orderId: order.id, externalNo: { $ne: externalNo }, state: { $nin: [...OVER] } });
    if (open === 0) await releaseHolds(tx, order.id, '买家撤销了退款申请', HoldReason.REFUND_REQUESTED);
  } else if (!hasLeftWhole(order) && order.stage !== OrderStage.CANCELLED) {
    await placeHold(tx, order.id, HoldReason.REFUND_REQUESTED, [fenToYuan(amount), signal.reason].filter(Boolean).join(' '));
  }
}
