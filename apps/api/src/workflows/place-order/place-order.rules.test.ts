import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceOrder, priceProblems } from './pricing.js';
import { checkReceiver, phoneOf, provinceOf } from './receiver-rules.js';

const good = { name: '李雷', phone: '13812341000', province: '浙江省', city: '杭州市', district: '西湖区', address: '文三路 90 号' };
const fieldsOf = (over: Partial<typeof good>): string[] => {
  const checked = checkReceiver({ ...good, ...over });
  return 'problems' in checked ? checked.problems.map((problem) => `${problem.field?.join('.')}:${problem.messageKey}`) : [];
};

describe('a receiver', () => {
  it('is kept mended: full province, plain digits, no blanks around', () => {
    expect(checkReceiver({ ...good, phone: '+86 138-1234-1000', province: ' 浙江 ', name: ' 李雷 ' })).toEqual({ receiver: good });
    expect(phoneOf('１３８１２３４１０００')).toBe('13812341000');
  });
  it('names every field that is wrong at once', () => {
    expect(fieldsOf({ name: ' ', phone: '12345', province: '浙', city: '', district: '', address: '3号' })).toEqual([
      'receiver.name:receiverNameMissing', 'receiver.phone:phoneInvalid', 'receiver.province:provinceUnknown', 'receiver.city:cityMissing',
      'receiver.district:districtMissing', 'receiver.address:addressTooShort',
    ]);
  });
  it.each(['0571-88001001', '010-60003003', '057188001001', '0571-88001001-802', '19912345678'])('takes the number %s', (phone) => expect(phoneOf(phone)).toBeDefined());
  it.each(['', '12812341000', '1381234100', '138123410001', '88001001', '0571-8800', 'abc', '400-800-1234'])('refuses the number %j', (phone) => expect(phoneOf(phone)).toBeUndefined());
  it.each([['内蒙古', '内蒙古自治区'], ['新疆', '新疆维吾尔自治区'], ['北京', '北京市'], ['香港', '香港特别行政区']])('knows %s as %s', (short, full) => expect(provinceOf(short)).toBe(full));
});

const sku = { code: 'A', price: 1_000, floorPrice: 700 };

describe('prices', () => {
  it('are the server\'s unless somebody with the right to it proposes another', () => {
    expect(priceProblems([{ index: 0, sku, quantity: 1, unitPrice: 900 }], 0, false)).toMatchObject([{ messageKey: 'priceNeedsPermission', field: ['lines', '0', 'unitPrice'] }]);
    expect(priceProblems([{ index: 0, sku, quantity: 1, unitPrice: 900 }], 0, true)).toEqual([]);
    expect(priceProblems([{ index: 0, sku, quantity: 1, unitPrice: 1_000 }], 0, false)).toEqual([]);
  });
  it('never go below the floor, nor the discount above the goods', () => {
    expect(priceProblems([{ index: 0, sku, quantity: 1, unitPrice: 699 }], 0, true)).toMatchObject([{ messageKey: 'priceBelowFloor' }]);
    expect(priceProblems([{ index: 0, sku, quantity: 2 }], 2_001, true)).toMatchObject([{ messageKey: 'discountTooLarge', field: ['discount'] }]);
  });
  it('tell when the discount takes a line below its floor', () => {
    expect(priceOrder([{ index: 0, sku, quantity: 2 }], 600, 0).belowFloor).toBeNull();
    expect(priceOrder([{ index: 0, sku, quantity: 2 }], 601, 0).belowFloor).toBe('A');
  });
  it('lose no fen, whatever the discount is spread over', () => {
    const pieces = fc.array(fc.record({ index: fc.constant(0), sku: fc.record({ code: fc.constant('A'), price: fc.integer({ min: 0, max: 9_999_999 }), floorPrice: fc.constant(0) }), quantity: fc.integer({ min: 1, max: 9_999 }) }), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(pieces, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(100_000), (wanted, part, freight) => {
      const goods = wanted.reduce((sum, piece) => sum + piece.sku.price * piece.quantity, 0);
      const priced = priceOrder(wanted, Math.floor(goods * part), freight);
      expect(priced.lines.reduce((sum, line) => sum + line.payable, 0) + freight).toBe(priced.payable);
      expect(priced.lines.every((line) => line.payable >= 0)).toBe(true);
    }), { numRuns: 500 });
  });
});
