import { audit as auditEn } from './audit/en.js';
import { audit as auditZhCN } from './audit/zh-CN.js';
import { audit as auditZhTW } from './audit/zh-TW.js';
import errorsEn from './errors/en.js';
import errorsZhCN from './errors/zh-CN.js';
import errorsZhTW from './errors/zh-TW.js';
import { permissions as permissionsEn } from './permissions/en.js';
import { permissions as permissionsZhCN } from './permissions/zh-CN.js';
import { permissions as permissionsZhTW } from './permissions/zh-TW.js';
import messagesEn from './messages/en.js';
import messagesZhCN from './messages/zh-CN.js';
import messagesZhTW from './messages/zh-TW.js';
import { tables as tablesEn } from './tables/en.js';
import { tables as tablesZhCN } from './tables/zh-CN.js';
import { tables as tablesZhTW } from './tables/zh-TW.js';
import timelineEn from './timeline/en.js';
import timelineZhCN from './timeline/zh-CN.js';
import timelineZhTW from './timeline/zh-TW.js';
import type { Locale } from './locale.js';

export { LOCALES, type Locale } from './locale.js';
export type ErrorKey = keyof typeof errorsZhCN;

/** Error texts by locale and key, with `{{params}}`. */
export const errorMessages: Record<Locale, Record<ErrorKey, string>> = { 'zh-CN': errorsZhCN, 'zh-TW': errorsZhTW, en: errorsEn };

/** Timeline texts by locale and event type. */
export const timelineMessages: Record<Locale, Record<keyof typeof timelineZhCN, string>> = { 'zh-CN': timelineZhCN, 'zh-TW': timelineZhTW, en: timelineEn };

/** Words of permissions, their groups and their resources by locale. */
export const permissionTexts: Record<Locale, typeof permissionsZhCN> = { 'zh-CN': permissionsZhCN, 'zh-TW': permissionsZhTW, en: permissionsEn };

/** Words of the audit log's kinds of things and fields by locale. The API says them, so that no screen carries them. */
export const auditTexts: Record<Locale, typeof auditZhCN> = { 'zh-CN': auditZhCN, 'zh-TW': auditZhTW, en: auditEn };

/** Words in files that are imported and exported by locale: heads of columns, and what stands in cells. */
export const tableTexts: Record<Locale, typeof tablesZhCN> = { 'zh-CN': tablesZhCN, 'zh-TW': tablesZhTW, en: tablesEn };

/** Texts of mails and text messages by locale and template. */
export const messageTexts: Record<Locale, typeof messagesZhCN> = { 'zh-CN': messagesZhCN, 'zh-TW': messagesZhTW, en: messagesEn };
export type MessageTemplate = keyof typeof messagesZhCN;

export { LEGAL_VERSIONS } from './legal.js';
export { enumWord, wordOf } from './word-of.js';
