import { describe, expect, it } from 'vitest';
import { asNameKey, mayBePinyin, nameKeys, phoneTail } from './name-keys.js';

describe('the keys of a name', () => {
  it.each([
    ['欧阳静', 'ouyangjing', 'oyj'], ['张三丰', 'zhangsanfeng', 'zsf'], ['单雄信', 'shanxiongxin', 'sxx'], ['吕布', 'lvbu', 'lb'], ['Li Lei', 'lilei', 'll'],
    ['张**', 'zhang', 'z'], ['ＷＡＮＧ 五', 'wangwu', 'ww'], ["O'Neil 陈", 'oneilchen', 'oc'],
  ])('of %s are %s and %s', async (name, pinyin, initials) => {
    expect(await nameKeys(name)).toEqual({ pinyin, initials });
  });
  it.each([[''], ['***'], [null], [undefined], ['😀'], ['  ']])('are none for %j', async (name) => {
    expect(await nameKeys(name)).toEqual({ pinyin: null, initials: null });
  });
  it('fit their columns, however long the name', async () => {
    const { pinyin, initials } = await nameKeys('装'.repeat(60));
    expect(pinyin).toHaveLength(120);
    expect(initials).toHaveLength(40);
  });
});

it('tells what may be pinyin from what may not', () => {
  expect(['zsf', 'Zhang San', "xi'an"].map(mayBePinyin)).toEqual([true, true, true]);
  expect(['A1', '张', '', 'a-b', '1'].map(mayBePinyin)).toEqual([false, false, false, false, false]);
  expect(asNameKey(" Xi'an ＺＨ ")).toBe('xianzh');
});

it.each([['13900001234', '1234'], ['139****1234', '1234'], ['+86 139 0000 1234', '1234'], ['139********', null], ['0571123', null], ['***', null], [null, null]])('the tail of %j is %j', (phone, tail) => {
  expect(phoneTail(phone)).toBe(tail);
});
