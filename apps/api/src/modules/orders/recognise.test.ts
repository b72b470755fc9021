import { makeOrderNumber } from '@ordo/kernel';
import { describe, expect, it } from 'vitest';
import { isMistyped, recognise } from './recognise.js';

const ours = makeOrderNumber(new Date('2026-11-23T02:00:00Z'), 4711);

describe('what somebody pasted', () => {
  it.each([
    [ours, 'ORDER_NUMBER'], [` ${ours.toLowerCase().replace('om', 'ｏｍ ')} `, 'ORDER_NUMBER'], ['13900001234', 'PHONE'], ['+86 139-0000-1234', 'PHONE'], ['139 0000 1234', 'PHONE'],
    ['1234', 'PHONE_TAIL'], ['１２３４', 'PHONE_TAIL'], ['张三', 'NAME'], ['欧阳 静', 'NAME'], ['zhang san', 'PINYIN'], ['3912345678901234567', 'CODE'], ['SF1234567890', 'CODE'], ['TEA-LJ-50', 'CODE'], ['zsf', 'CODE'],
    ['12345', 'CODE'], ['张三 13900001234', 'NAME'], ['-- or 1=1', 'NAME'],
  ])('%j is taken for %s', (text, kind) => {
    expect(recognise(text).kind).toBe(kind);
  });

  it('is many numbers, each once, however they are parted', () => {
    expect(recognise(`${ours}\n SF123，SF123;391，\t om1 、2`)).toEqual({ kind: 'MANY_NUMBERS', texts: [ours, 'SF123', '391', 'OM1', '2'] });
  });

  it('may be how a name is said, where no digit says otherwise', () => {
    expect([recognise('zsf'), recognise('a1')]).toMatchObject([{ mayBePinyin: true }, { mayBePinyin: false }]);
  });

  it('is one of our numbers mistyped where its check digit is wrong', () => {
    const last = (Number(ours.at(-1)) + 1) % 10;
    expect([ours, `${ours.slice(0, -1)}${last}`, ours.slice(0, -1), 'SF123', '391'].map(isMistyped)).toEqual([false, true, true, false, false]);
  });
});
