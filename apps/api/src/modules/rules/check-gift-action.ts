import { UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import type { GiftActionInput } from './gift-action.inputs.js';
import { GiftStep, type GiftAction } from './gift-action.types.js';

const wrong = (field: string[], messageKey: string): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey, field });

/** What could never be given as it stands, with its place. */
export function giftActionProblems({ step, stepSize, from, until }: GiftActionInput, place: string[]): RefusalDetail[] {
  return [
    ...(step !== GiftStep.ORDER && !stepSize ? [wrong([...place, 'stepSize'], 'ruleGiftStepMissing')] : []),
    ...(from && until && from >= until ? [wrong([...place, 'until'], 'ruleGiftPeriodEmpty')] : []),
  ];
}

/** What is given, as a version keeps it. */
export function keptGift({ skuCode, quantity, step, stepSize, skus, mostPerOrder, total, exclusive, from, until, whenShort }: GiftActionInput): GiftAction {
  return {
    skuCode: skuCode.trim(), quantity, step, stepSize: step === GiftStep.ORDER ? null : stepSize ?? null, skus: skus.map((code) => code.trim()), mostPerOrder: mostPerOrder ?? null, total: total ?? null,
    exclusive, from: from?.toISOString() ?? null, until: until?.toISOString() ?? null, whenShort,
  };
}
