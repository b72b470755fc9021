import type { Locale } from './locale.js';
import { status as statusEn } from './screen/en/status.js';
import { status as statusZhCN } from './screen/zh-CN/status.js';
import { status as statusZhTW } from './screen/zh-TW/status.js';
import { words as wordsEn } from './words/en.js';
import { words as wordsZhCN } from './words/zh-CN.js';
import { words as wordsZhTW } from './words/zh-TW.js';

const WORDS: Record<Locale, Record<string, Record<string, string>>> = {
  'zh-CN': { ...statusZhCN, ...wordsZhCN }, 'zh-TW': { ...statusZhTW, ...wordsZhTW }, en: { ...statusEn, ...wordsEn },
};

/** Which enum the parameter of a sentence comes from: by sentence and parameter, else by the parameter alone. */
const ENUM_OF: Record<string, string> = {
  stage: 'OrderStage', source: 'OrderSource', method: 'PaymentMethod', action: 'Verb', carrier: 'Carrier', job: 'Job',
  'OrderHeld.reason': 'HoldReason', 'ReceiverRevealed.reason': 'RevealReason', 'ReturnRequested.reason': 'ReturnReason', 'MarketplaceRefundChanged.state': 'MarketplaceRefundState',
  'OrderPaymentChanged.status': 'PaymentStatus', 'OrderFulfilmentChanged.status': 'FulfilmentStatus', 'OrderAfterSalesChanged.status': 'AfterSalesStatus',
  'fulfilmentStateForbids.state': 'FulfilmentOrderState', 'paymentStateForbids.state': 'PaymentState', 'refundStateForbids.state': 'RefundState', 'returnStateForbids.state': 'ReturnState', 'permissionRequestStateForbids.state': 'PermissionRequestState',
};

/** The word that stands for a value in a sentence; the value itself when it is no enum's, as with names and amounts. */
export function wordOf(locale: Locale, sentence: string, param: string, value: string): string {
  const name = ENUM_OF[`${sentence}.${param}`] ?? ENUM_OF[param];
  return (name && WORDS[locale][name]?.[value]) || value;
}
