import { expect, it } from 'vitest';
import { pickListPage } from './pick-list-page.js';

const line = { fulfilmentOrderNumber: 'FO-1', skuCode: 'TEA', title: '茶', quantity: 2 };

it('stands what somebody wrote for the packer beneath the goods, by its order, markup and all', () => {
  const page = pickListPage([line, { ...line, fulfilmentOrderNumber: 'FO-2' }], [{ fulfilmentOrderNumber: 'FO-2', text: '<b>易碎</b> & 加缓冲' }], '2026-11-23', 'zh-CN');
  expect(page).toContain('<td class="pieces">4</td>');
  expect(page).toContain('<h2>打印备注</h2>\n<ul><li><b>FO-2</b> &lt;b&gt;易碎&lt;/b&gt; &amp; 加缓冲</li></ul>');
});

it('says nothing of remarks where there are none', () => {
  expect(pickListPage([line], [], '2026-11-23', 'en')).not.toContain('remarks');
});
