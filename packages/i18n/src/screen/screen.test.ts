import { describe, expect, it } from 'vitest';
import { auditTexts, errorMessages, LOCALES, messageTexts, permissionTexts, timelineMessages } from '../index.js';
import legalEn from '../legal/en.js';
import legalZhCN from '../legal/zh-CN.js';
import legalZhTW from '../legal/zh-TW.js';
import en from './en.js';
import zhCN from './zh-CN.js';
import zhTW from './zh-TW.js';
import { words as wordsEn } from '../words/en.js';
import { words as wordsZhCN } from '../words/zh-CN.js';
import { words as wordsZhTW } from '../words/zh-TW.js';

type Tree = { [key: string]: string | Tree };

const catalogues: Record<string, Record<(typeof LOCALES)[number], Tree>> = {
  screens: { 'zh-CN': zhCN, 'zh-TW': zhTW, en },
  errors: errorMessages,
  timeline: timelineMessages,
  permissions: permissionTexts,
  audit: auditTexts,
  messages: messageTexts,
  legal: { 'zh-CN': legalZhCN, 'zh-TW': legalZhTW, en: legalEn },
  words: { 'zh-CN': wordsZhCN, 'zh-TW': wordsZhTW, en: wordsEn },
};

function leaves(tree: Tree, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(here, value);
    else for (const [deeper, text] of leaves(value, here)) found.set(deeper, text);
  }
  return found;
}

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe.each(Object.entries(catalogues))('the texts of %s', (_name, byLocale) => {
  const model = leaves(byLocale['zh-CN']);

  it.each(LOCALES)('has the very same keys in %s', (locale) => {
    expect([...leaves(byLocale[locale]).keys()].sort()).toEqual([...model.keys()].sort());
  });

  it.each(LOCALES)('leaves no text empty in %s', (locale) => {
    expect([...leaves(byLocale[locale])].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LOCALES)('fills in the same facts in %s', (locale) => {
    const other = [...leaves(byLocale[locale])].filter(([key, text]) => `${placeholders(text)}` !== `${placeholders(model.get(key) ?? '')}`);
    expect(other).toEqual([]);
  });
});

it('writes traditional Chinese in traditional characters', () => {
  // Characters that exist only in the simplified script.
  const simplified = /[订单货户时间设认说请显选际这个还错误询证输录权现报买卖额费码据网络链击发实价从将边]/;
  const wrong = [...leaves(zhTW), ...leaves(permissionTexts['zh-TW']), ...leaves(auditTexts['zh-TW'])].filter(([, text]) => simplified.test(text));
  expect(wrong).toEqual([]);
});
