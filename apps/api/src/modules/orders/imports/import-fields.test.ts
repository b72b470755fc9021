import { LOCALES, tableTexts } from '@ordo/i18n';
import { describe, expect, it } from 'vitest';
import { guessMapping, IMPORT_FIELDS, REQUIRED_FIELDS } from './import-fields.js';

describe('guessing what the columns of a file are', () => {
  it.each(LOCALES)('knows every head of the template in %s', (locale) => {
    const heads = IMPORT_FIELDS.map((field) => tableTexts[locale].import[field]);
    expect(guessMapping(heads)).toEqual(IMPORT_FIELDS.map((field, column) => ({ field, column })));
  });

  it("knows other systems' heads, in any order, with marks and notes", () => {
    const guessed = guessMapping(['备注', '商家编码*', '数量（件）', '', '收件人', '手机号', '省份', '城市', '区/县', '收货地址', '别的', '原始单号']);
    expect(Object.fromEntries(guessed.map(({ field, column }) => [field, column]))).toEqual({
      buyerMessage: 0, sku: 1, quantity: 2, receiverName: 4, receiverPhone: 5, province: 6, city: 7, district: 8, address: 9, orderNo: 11,
    });
    expect(REQUIRED_FIELDS.every((field) => guessed.some((each) => each.field === field))).toBe(true);
  });

  it('takes no column for two fields and leaves what it does not know', () => {
    expect(guessMapping(['电话', '电话', 'x'])).toEqual([{ field: 'receiverPhone', column: 0 }]);
  });
});
