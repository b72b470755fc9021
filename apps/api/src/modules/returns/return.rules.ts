import { returnWindowEnds } from '@ordo/kernel';
import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { ProductCategory } from '../catalog/index.js';
import { FulfilmentStatus } from '../orders/index.js';
import { FreightBearer, ReturnKind, ReturnReason } from './return.transitions.js';

export interface ReasonRule {
  reason: ReturnReason;
  days: number;
  freightBearer: FreightBearer;
  evidenceNeeded: boolean;
}

export interface CategoryRule {
  category: ProductCategory;
  defectRefundOnly: boolean;
}

/** The merchant's return policy as data. */
export interface ReturnRules {
  reasons: readonly ReasonRule[];
  excluded: readonly CategoryRule[];
}

/** What the manual says (S7.1), used where no rows say otherwise; also what the tables are seeded with. */
export const DEFAULT_RETURN_RULES: ReturnRules = {
  reasons: [
    { reason: ReturnReason.QUALITY, days: 7, freightBearer: FreightBearer.MERCHANT, evidenceNeeded: true },
    { reason: ReturnReason.NOT_AS_DESCRIBED, days: 7, freightBearer: FreightBearer.MERCHANT, evidenceNeeded: true },
    { reason: ReturnReason.NO_REASON, days: 7, freightBearer: FreightBearer.CUSTOMER, evidenceNeeded: false },
  ],
  excluded: [ProductCategory.FOOD, ProductCategory.COSMETICS, ProductCategory.UNDERWEAR, ProductCategory.PERSONAL_CARE, ProductCategory.MADE_TO_ORDER]
    .map((category) => ({ category, defectRefundOnly: true })),
};

export interface ReturnRequestFacts {
  kind: ReturnKind;
  reason: ReturnReason;
  evidence: readonly string[];
  now: Date;
  deliveredAt: Date | null;
  fulfilmentStatus: FulfilmentStatus;
  lines: readonly RequestedLineFacts[];
}

export interface RequestedLineFacts {
  /** Its place among the lines that were asked for: a set of a bundle is several lines here. */
  index: number;
  skuCode: string;
  category: ProductCategory | null;
  quantity: number;
  /** Delivered and not asked back yet. */
  remaining: number;
}

/** When the window of a reason closes for an order delivered at `deliveredAt` (DQ6: calendar days of China). */
export function windowEnds(rule: ReasonRule, deliveredAt: Date): Date {
  return returnWindowEnds(deliveredAt, rule.days);
}

export function ruleFor(rules: ReturnRules, reason: ReturnReason): ReasonRule {
  const rule = rules.reasons.find((each) => each.reason === reason) ?? DEFAULT_RETURN_RULES.reasons.find((each) => each.reason === reason);
  if (!rule) throw new RangeError(`no return policy for ${reason}`);
  return rule;
}

/** What can never be waived: goods that were not delivered, or more pieces than there are. */
export function impossible(facts: ReturnRequestFacts): RefusalDetail[] {
  if (facts.fulfilmentStatus !== FulfilmentStatus.DELIVERED || !facts.deliveredAt) {
    return [{ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'returnNotDelivered', field: ['orderId'] }];
  }
  return facts.lines.flatMap((line) => (line.quantity <= line.remaining ? [] : [{
    code: UserErrorCode.INVALID_INPUT, messageKey: 'returnQuantity', params: { sku: line.skuCode, remaining: line.remaining }, field: ['lines', String(line.index), 'quantity'],
  }]));
}

/** What the policy says against the request; a person with the right to review may waive these, saying why (DQ4). */
export function againstPolicy(facts: ReturnRequestFacts, rules: ReturnRules): RefusalDetail[] {
  const rule = ruleFor(rules, facts.reason);
  const said: RefusalDetail[] = [];
  if (facts.deliveredAt && facts.now > windowEnds(rule, facts.deliveredAt)) {
    said.push({ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'returnTooLate', params: { days: rule.days }, field: ['orderId'] });
  }
  if (rule.evidenceNeeded && facts.evidence.length === 0) {
    said.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'returnEvidenceMissing', field: ['evidence'] });
  }
  facts.lines.forEach((line) => {
    const bar = rules.excluded.find((each) => each.category === line.category);
    if (!bar || (bar.defectRefundOnly && isDefect(facts.reason) && facts.kind === ReturnKind.REFUND_ONLY)) return;
    const messageKey = bar.defectRefundOnly && isDefect(facts.reason) ? 'returnDefectRefundOnly' : 'returnCategoryExcluded';
    said.push({ code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey, params: { sku: line.skuCode }, field: ['lines', String(line.index)] });
  });
  // Money for goods that the customer keeps is owed for a defect only.
  if (facts.kind === ReturnKind.REFUND_ONLY && !isDefect(facts.reason)) {
    said.push({ code: UserErrorCode.INVALID_INPUT, messageKey: 'returnRefundOnlyNeedsDefect', field: ['kind'] });
  }
  return said;
}

export function isDefect(reason: ReturnReason): boolean {
  return reason === ReturnReason.QUALITY || reason === ReturnReason.NOT_AS_DESCRIBED;
}
