import type { FulfilmentStatus, OrderStage } from '../../generated/gql/graphql.js';

export const STEPS = ['placed', 'paid', 'approved', 'allocated', 'shipped', 'delivered'] as const;
const FULFILMENT_STEP: Record<FulfilmentStatus, number> = { UNALLOCATED: 3, ALLOCATED: 4, PICKING: 4, PACKED: 4, PARTIALLY_SHIPPED: 4, SHIPPED: 5, DELIVERED: 6, RETURNED: 6 };

/** How many of the steps are behind an order. What was shipped was approved, whatever the stage says since. */
export function stepsDone(stage: OrderStage, fulfilment: FulfilmentStatus): number {
  if (stage === 'DRAFT') return 0;
  if (stage === 'AWAITING_PAYMENT') return 1;
  if (stage === 'AWAITING_REVIEW' || stage === 'AWAITING_FINANCE_REVIEW') return 2;
  if (stage === 'CANCELLED' && fulfilment === 'UNALLOCATED') return 1;
  return FULFILMENT_STEP[fulfilment];
}
