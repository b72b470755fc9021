import { describe, expect, it } from 'vitest';
import { provinceDistance } from './province-distance.js';

describe('the way between provinces', () => {
  it('is that between their capitals, whichever name they go by and in both directions', () => {
    expect(provinceDistance('北京市', '上海')).toBeGreaterThan(1_000);
    expect(provinceDistance('北京市', '上海')).toBeLessThan(1_150);
    expect(provinceDistance('广西壮族自治区', '广东省')).toBe(provinceDistance('广东', '广西'));
    expect(provinceDistance('浙江', '浙江省')).toBe(0);
  });
  it('is unknown from or to what is no province', () => expect([provinceDistance('火星', '浙江'), provinceDistance('浙江', '')]).toEqual([null, null]));
});
