import { OrderStage } from '../../orders/index.js';

/** Stages in which an order waits for goods that are short. */
export const WAITING_STAGES: readonly OrderStage[] = [OrderStage.AWAITING_REVIEW, OrderStage.AWAITING_FINANCE_REVIEW, OrderStage.APPROVED];
