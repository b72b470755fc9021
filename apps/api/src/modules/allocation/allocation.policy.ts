import { refuse, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { FulfilmentStatus, OrderStage } from '../orders/index.js';

/** What a rule over allocating looks at. */
export interface AllocatableFacts {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
  held: boolean;
}

/** An order has its warehouse already: allocating it again changes nothing. */
export function isAllocated(facts: Pick<AllocatableFacts, 'fulfilmentStatus'>): boolean {
  return facts.fulfilmentStatus !== FulfilmentStatus.UNALLOCATED;
}

/** Why an order cannot be allocated now; undefined when it can. */
export function whyNotAllocate(facts: AllocatableFacts): RefusalDetail | undefined {
  const code = UserErrorCode.ACTION_NOT_ALLOWED;
  if (facts.stage !== OrderStage.APPROVED) return { code, messageKey: 'orderNotAllocatable' };
  if (facts.held) return { code, messageKey: 'orderHeld' };
  if (isAllocated(facts)) return { code, messageKey: 'orderAlreadyAllocated' };
  return undefined;
}

/** Throws the refusal when the order cannot be allocated now. */
export function assertAllocatable(facts: AllocatableFacts): void {
  const reason = whyNotAllocate(facts);
  if (reason) throw refuse(reason.code, reason.messageKey, { field: ['orderId'] });
}
