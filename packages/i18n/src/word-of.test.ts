import { expect, it } from 'vitest';
import { wordOf } from './word-of.js';

it('says a status in words, by the sentence that it stands in', () => {
  expect(wordOf('zh-CN', 'OrderFulfilmentChanged', 'status', 'RETURNED')).toBe('已退回');
  expect(wordOf('zh-CN', 'OrderAfterSalesChanged', 'status', 'RETURNED')).toBe('已退货');
  expect(wordOf('zh-TW', 'orderStageForbids', 'stage', 'AWAITING_PAYMENT')).toBe('待付款');
  expect(wordOf('en', 'orderStageForbids', 'action', 'approve')).toBe('approve');
  expect(wordOf('zh-CN', '', 'job', 'channels.pull-orders')).toBe('平台同步');
});

it('leaves names, numbers and what it does not know as they are', () => {
  expect(wordOf('zh-CN', 'OrderAllocated', 'reason', '就近有货')).toBe('就近有货');
  expect(wordOf('zh-CN', 'orderStageForbids', 'stage', 'NEW_IN_NEXT_RELEASE')).toBe('NEW_IN_NEXT_RELEASE');
});
