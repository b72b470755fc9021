import type { Locale } from './locale.js';
import { permissions as permissionsEn } from './permissions/en.js';
import { permissions as permissionsZhCN } from './permissions/zh-CN.js';
import { permissions as permissionsZhTW } from './permissions/zh-TW.js';
import { status as statusEn } from './screen/en/status.js';
import { status as statusZhCN } from './screen/zh-CN/status.js';
import { status as statusZhTW } from './screen/zh-TW/status.js';
import { words as wordsEn } from './words/en.js';
import { words as wordsZhCN } from './words/zh-CN.js';
import { words as wordsZhTW } from './words/zh-TW.js';

type RoleWords = typeof permissionsZhCN.roles;

/** Names of the preset roles by the one that the database keeps, which is the Chinese one. */
function presetRoles(roles: RoleWords): Record<string, string> {
  return Object.fromEntries(Object.entries(permissionsZhCN.roles).map(([code, { name }]) => [name, roles[code as keyof RoleWords].name]));
}

const WORDS: Record<Locale, Record<string, Record<string, string>>> = {
  'zh-CN': { ...statusZhCN, ...wordsZhCN, PresetRole: presetRoles(permissionsZhCN.roles) },
  'zh-TW': { ...statusZhTW, ...wordsZhTW, PresetRole: presetRoles(permissionsZhTW.roles) },
  en: { ...statusEn, ...wordsEn, PresetRole: presetRoles(permissionsEn.roles) },
};

/** Between the values of a list that was written down as one. */
const LIST = '、';

/** Which enum the parameter of a sentence comes from: by sentence and parameter, else by the parameter alone. */
const ENUM_OF: Record<string, string> = {
  stage: 'OrderStage', source: 'OrderSource', method: 'PaymentMethod', action: 'Verb', carrier: 'Carrier', job: 'Job', role: 'PresetRole',
  'RoleChanged.name': 'PresetRole', 'RoleProvisioned.name': 'PresetRole', 'ViewAsStarted.name': 'PresetRole', 'ViewAsLeft.name': 'PresetRole', 'viewAsBeyond.name': 'PresetRole', 'UserInvited.roles': 'PresetRole',
  'OrderHeld.reason': 'HoldReason', 'OrderCancelled.reason': 'CancelReason', 'OrderFlagged.flag': 'OrderFlag', 'ReceiverRevealed.reason': 'RevealReason', 'ReturnRequested.reason': 'ReturnReason', 'MarketplaceRefundChanged.state': 'MarketplaceRefundState',
  'OrderPaymentChanged.status': 'PaymentStatus', 'OrderFulfilmentChanged.status': 'FulfilmentStatus', 'OrderAfterSalesChanged.status': 'AfterSalesStatus',
  'fulfilmentStateForbids.state': 'FulfilmentOrderState', 'paymentStateForbids.state': 'PaymentState', 'refundStateForbids.state': 'RefundState', 'returnStateForbids.state': 'ReturnState', 'importStateForbids.state': 'OrderImportState', 'permissionRequestStateForbids.state': 'PermissionRequestState',
  'OrderReviewed.outcome': 'RuleOutcome', 'ruleSetStateForbids.state': 'RuleSetState', 'ruleOperatorForbids.fact': 'RuleFact',
  'ruleOperatorForbids.operator': 'RuleOperator', 'ruleNumberWanted.fact': 'RuleFact', 'ruleFlagWanted.fact': 'RuleFact',
  'waveStateForbids.state': 'WaveState',
  'OrderBatchStarted.verb': 'OrderBatchVerb', 'OrderBatchStopped.verb': 'OrderBatchVerb', 'OrderBatchFinished.verb': 'OrderBatchVerb',
  'allocationRuleUnmet.fact': 'RuleFact', 'allocationRuleUnmet.operator': 'RuleOperator', 'allocationIfRule.fact': 'RuleFact',
  'allocationIfRule.operator': 'RuleOperator',
  'stockDocumentStateForbids.state': 'StockDocumentState', 'stockCountStateForbids.state': 'StockCountState', 'stockAlertStateForbids.state': 'StockAlertState',
};

/** The word that stands for a value in a sentence; the value itself when it is no enum's, as with names and amounts. */
export function wordOf(locale: Locale, sentence: string, param: string, value: string): string {
  const name = ENUM_OF[`${sentence}.${param}`] ?? ENUM_OF[param];
  const words = name ? WORDS[locale][name] : undefined;
  if (!words) return value;
  return param === 'roles' ? value.split(LIST).map((each) => words[each] ?? each).join(locale === 'en' ? ', ' : LIST) : words[value] || value;
}

/** The word of an enum's value; the value itself when there is none. */
export function enumWord(locale: Locale, name: string, value: string): string {
  return WORDS[locale][name]?.[value] ?? value;
}
