import { expect, it } from 'vitest';
import { packingListPage, type PackingList } from './packing-list-page.js';

const list: PackingList = {
  number: 'OM2611230000017-1', orderNo: 'OM2611230000017', wave: 'BC2611230000017', basket: 7, receiver: { name: '陈晨晨', phone: '13812341000' },
  lines: [{ skuCode: 'TEA', title: '明前龙井', quantity: 2 }, { skuCode: 'CUP', title: '<b>青瓷茶杯</b>', quantity: 1 }], remark: null, prints: 1,
};

// Shows S1.2.10 (operation printPackingLists)
it('a packing list tells what is in each parcel, masked, with its basket and a barcode, and marks a reprint', () => {
  const html = packingListPage([list, { ...list, basket: 8, prints: 3, remark: '易碎' }], '2026-11-23 10:00:00', 'zh-CN');
  expect(html.match(/<main>/g)).toHaveLength(2);
  expect(html).toMatch(/#7[\s\S]*合计<\/td><td class="pieces">3[\s\S]*#8/);
  expect(html).toContain('陈** 1******1000');
  expect(html).not.toMatch(/陈晨晨|13812341000|<b>青|<script/);
  expect(html.match(/补打 \d/g)).toEqual(['补打 3']);
  expect(html).toContain('备注: 易碎');
});
