import { expect, it } from 'vitest';
import { wordOf } from './word-of.js';

it('says a status in words, by the sentence that it stands in', () => {
  expect(wordOf('zh-CN', 'OrderFulfilmentChanged', 'status', 'RETURNED')).toBe('已退回');
  expect(wordOf('zh-CN', 'OrderAfterSalesChanged', 'status', 'RETURNED')).toBe('已退货');
  expect(wordOf('zh-TW', 'orderStageForbids', 'stage', 'AWAITING_PAYMENT')).toBe('待付款');
  expect(wordOf('en', 'orderStageForbids', 'action', 'approve')).toBe('approve');
  expect(wordOf('zh-CN', '', 'job', 'channels.pull-orders')).toBe('平台同步');
});

it('says what a preset role is called, alone or among others, and leaves the names that people gave', () => {
  expect(wordOf('en', 'RoleChanged', 'name', '订单处理员')).toBe('Order clerk');
  expect(wordOf('zh-TW', 'ViewAsStarted', 'name', '仓库管理员')).toBe('倉庫管理員');
  expect(wordOf('en', 'UserInvited', 'roles', '订单处理员、夜班主管')).toBe('Order clerk, 夜班主管');
  expect(wordOf('en', 'RoleCreated', 'name', '订单处理员')).toBe('订单处理员');
});

it('leaves names, numbers and what it does not know as they are', () => {
  expect(wordOf('zh-CN', 'OrderAllocated', 'reason', '就近有货')).toBe('就近有货');
  expect(wordOf('zh-CN', 'orderStageForbids', 'stage', 'NEW_IN_NEXT_RELEASE')).toBe('NEW_IN_NEXT_RELEASE');
});
