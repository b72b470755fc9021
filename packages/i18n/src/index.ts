import errorsEn from './errors/en.js';
import errorsZhCN from './errors/zh-CN.js';
import errorsZhTW from './errors/zh-TW.js';
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

export { wordOf } from './word-of.js';
