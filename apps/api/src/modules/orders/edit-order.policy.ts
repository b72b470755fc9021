import { nextState } from '@ordo/kernel';
import { ORDER_TRANSITIONS, OrderStage } from './order.transitions.js';

/** What of an order a change touches. */
export enum OrderEditPart {
  GOODS = 'GOODS',
  MONEY = 'MONEY',
  RECEIVER = 'RECEIVER',
  CUSTOMER = 'CUSTOMER',
  PAYMENT_WAY = 'PAYMENT_WAY',
  MESSAGE = 'MESSAGE',
}

interface PartRule {
  /** An approved order is looked at again (S4.3.2.2). */
  sendsBack: boolean;
  /** Of a marketplace's order it is changed there, and follows from there: both would otherwise disagree for good. */
  marketplaceOnly: boolean;
}

/** What changing each part means. */
export const EDIT_PARTS: Readonly<Record<OrderEditPart, PartRule>> = {
  GOODS: { sendsBack: true, marketplaceOnly: true },
  MONEY: { sendsBack: true, marketplaceOnly: true },
  RECEIVER: { sendsBack: true, marketplaceOnly: true },
  PAYMENT_WAY: { sendsBack: true, marketplaceOnly: true },
  CUSTOMER: { sendsBack: false, marketplaceOnly: true },
  MESSAGE: { sendsBack: false, marketplaceOnly: false },
};

interface MoneyFacts {
  stage: OrderStage;
  paid: number;
  refunded: number;
}

/** Where a change leads: the step that follows it, and the stage then. */
export interface StageAfterEdit {
  action?: 'askAgain' | 'sendBack' | 'settle';
  stage: OrderStage;
}

/** The stage after a change: never one in which an order could be stuck. Amounts in fen. */
export function stageAfterEdit(order: MoneyFacts, after: { payable: number; cashOnDelivery: boolean }, parts: readonly OrderEditPart[]): StageAfterEdit {
  const owing = !after.cashOnDelivery && after.payable > order.paid;
  const to = (action: NonNullable<StageAfterEdit['action']>): StageAfterEdit => ({ action, stage: nextState(ORDER_TRANSITIONS, action, order.stage) });
  if (order.stage === OrderStage.AWAITING_PAYMENT) return owing || order.refunded > 0 ? { stage: order.stage } : to('settle');
  if (owing) return to('askAgain');
  const reviewed = order.stage === OrderStage.APPROVED || order.stage === OrderStage.AWAITING_FINANCE_REVIEW;
  const sentBack = reviewed && parts.some((part) => EDIT_PARTS[part].sendsBack);
  return sentBack ? to('sendBack') : { stage: order.stage };
}
