import { describe, expect, it } from 'vitest';
import { pickPath, type PickLine } from '../waves/pick-path.js';
import { pickListPage, type PickList } from './pick-list-page.js';

const line = (number: string, basket: number, more: Partial<PickLine> = {}): PickLine => ({ skuId: 'TEA', skuCode: 'TEA', title: '明前龙井', quantity: 2, basket, number, stopped: false, ...more });
const list = (lines: readonly PickLine[], more: Partial<PickList> = {}): PickList => ({
  walks: [{ warehouse: '华东一仓', stops: pickPath(lines, [{ skuId: 'TEA', code: 'A-01-02', zone: 'A', pathOrder: 10 }]) }], remarks: [], prints: 1, printedAt: '2026-11-23 10:00:00', ...more,
});

// Shows S1.2.10 (operation printPickList)
describe('a pick list', () => {
  it('adds up a SKU over its fulfilment orders, as the bins come on the way', () => {
    const cup = line('B-1', 0, { skuId: 'CUP', skuCode: 'CUP', title: '青瓷茶杯', quantity: 1 });
    const html = pickListPage(list([cup, line('A-1', 0), line('B-1', 0, { quantity: 3 })]), 'zh-CN');
    expect(html).toMatch(/A-01-02<\/td><td>TEA<\/td><td>明前龙井<\/td><td class="pieces">5<\/td><td>A-1 ×2, B-1 ×3[\s\S]*CUP[\s\S]*合计<\/td><td class="pieces">6/);
    expect(html).not.toContain('补打');
  });

  it('of a wave carries its number as a barcode, names baskets, strikes what is stopped, and says that it is a reprint', () => {
    const html = pickListPage(list([line('A-1', 1), line('B-1', 2, { stopped: true })], { wave: { number: 'BC2611230000017', note: '<i>单件</i>' }, prints: 2 }), 'zh-CN');
    expect(html).toMatch(/<svg[^>]*>[\s\S]*<path/);
    expect(html).toContain('<td class="pieces">2</td><td>#1 ×2, <del>#2 ×2</del> 勿拣</td>');
    expect(html).toContain('补打 2');
    expect(html).toContain('&lt;i&gt;单件&lt;/i&gt;');
    expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  });

  it('has what somebody wrote for the packer beneath the goods, by its order, markup and all', () => {
    const page = pickListPage(list([line('FO-2', 0)], { remarks: [{ fulfilmentOrderNumber: 'FO-2', text: '<b>易碎</b> & 加缓冲' }] }), 'zh-CN');
    expect(page).toContain('<h2>打印备注</h2>\n<ul><li><b>FO-2</b> &lt;b&gt;易碎&lt;/b&gt; &amp; 加缓冲</li></ul>');
    expect(pickListPage(list([line('FO-1', 0)]), 'en')).not.toContain('remarks');
  });
});
