import { describe, expect, it } from 'vitest';
import { labelPage, type Label } from './label-page.js';

const label: Label = {
  carrierName: '顺丰速运', waybillNo: 'SF1234567890123', routeCode: '571', orderNo: 'OM2611230000017',
  sender: { name: '赵强', phone: '0571-88001001', address: '浙江省杭州市余杭区' },
  receiver: { name: '陈晨晨', phone: '13812341000', address: '上海市徐汇区<b>1 号</b>' },
  goods: [{ skuCode: 'TEA-LJ-50', quantity: 2 }], printedCount: 1, printedAt: '2026-11-23 10:00:00',
};

// Shows S1.2.10 (operation printLabels)
describe('a label', () => {
  const html = labelPage([label]);

  it('is 100 by 150 millimetres, with the waybill as a barcode that is drawn sharp', () => {
    expect(html).toContain('size: 100mm 150mm');
    expect(html).toMatch(/<svg[^>]*>[\s\S]*<path/);
    expect(html).toContain('SF1234567890123');
  });

  it('shows neither party in plain words', () => {
    expect(html).not.toContain('陈晨晨');
    expect(html).not.toContain('13812341000');
    expect(html).toContain('陈** 1******1000');
  });

  it('takes what people typed as text, and runs nothing', () => {
    expect(html).toContain('&lt;b&gt;1 号&lt;/b&gt;');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it('says that it is a reprint from the second printing on', () => {
    expect(html).not.toContain('补打');
    expect(labelPage([label, { ...label, printedCount: 3 }])).toContain('补打 3');
  });
});
