import { expect, it } from 'vitest';
import { chainEvidence } from './evidence-chain.js';
import { evidencePage } from './evidence-page.js';

const header = { orderNo: 'OM1', madeAt: '2026-11-23T02:00:00.000Z', madeBy: '<孙悦>', locale: 'zh-CN', plain: false, leftOut: ['review'] };

it('prints every entry with its hash and what was left out, and runs nothing that somebody wrote', () => {
  const evidence = chainEvidence(header, [{ kind: 'order', data: { orderNo: 'OM1', payable: '10.00', deliveredAt: null } }, { kind: 'step', data: { at: '2026-11-23T01:00:00.000Z', who: '李婷', what: '<script>alert(1)</script>', known: true, changes: [{ field: 'held', name: '已拦截', before: 'false', after: 'true' }] } }]);
  const html = evidencePage(evidence, 'zh-CN');
  for (const { hash } of evidence.entries) expect(html).toContain(hash);
  expect(html).toContain('未包含: 审单');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(html).toContain('&lt;孙悦&gt;');
  expect(html).not.toMatch(/<script|deliveredAt/);
  expect(html).toContain('2026-11-23 09:00:00 · 李婷<ul><li>已拦截: false → true</li></ul>');
  expect(html).toContain('2026-11-23 10:00');
});
