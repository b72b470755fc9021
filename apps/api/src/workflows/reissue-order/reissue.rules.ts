import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { hasLeft, OrderStage, type FulfilmentStatus } from '../../modules/orders/index.js';

interface ReissuableFacts {
  stage: OrderStage;
  fulfilmentStatus: FulfilmentStatus;
}

/** Why nothing can be sent after this order now; undefined when it can. What has not left is changed, not sent once more. */
export function whyNotReissue(facts: ReissuableFacts): RefusalDetail | undefined {
  if (facts.stage !== OrderStage.CANCELLED && hasLeft(facts)) return undefined;
  return { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'reissueNotShipped' };
}

interface OrderedLine {
  id: string;
  skuId?: string | null;
  skuCode: string;
  quantity: number;
}

interface WantedLine {
  orderLineId: string;
  quantity: number;
}

/**
 * What is wrong with sending these pieces. `sent` has the pieces of each SKU that reissues of this order have sent or will
 * send already: with them no line may exceed what was ordered of it, unless somebody says that it shall.
 */
export function reissueProblems(lines: readonly OrderedLine[], wanted: readonly WantedLine[], sent: ReadonlyMap<string, number>, beyondOrdered: boolean): RefusalDetail[] {
  const seen = new Set<string>();
  return wanted.flatMap(({ orderLineId, quantity }, index): RefusalDetail[] => {
    const field = ['lines', String(index), 'orderLineId'];
    const line = lines.find(({ id }) => id === orderLineId);
    if (!line) return [{ code: UserErrorCode.NOT_FOUND, messageKey: 'notFound', params: { type: 'OrderLine' }, field }];
    if (seen.has(orderLineId)) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'lineTwice', params: { sku: line.skuCode }, field }];
    seen.add(orderLineId);
    if (!line.skuId) return [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'skuUnknown', params: { sku: line.skuCode }, field }];
    const before = sent.get(line.skuId) ?? 0;
    if (beyondOrdered || before + quantity <= line.quantity) return [];
    return [{
      code: UserErrorCode.INVALID_INPUT, messageKey: 'reissueBeyondOrdered', params: { sku: line.skuCode, ordered: line.quantity, before, wanted: quantity },
      field: ['lines', String(index), 'quantity'],
    }];
  });
}
