import type { customers as zhCN } from '../zh-CN/customers.js';

export const customers: typeof zhCN = {
  title: '客戶', empty: '還沒有客戶',
  columns: {
    name: '姓名（遮蔽）', phone: '手機（遮蔽）', level: '等級', created: '首次購買', blocked: '黑名單',
  },
  filters: {
    name: '姓名', phone: '手機號', level: '等級', blocked: '黑名單',
  },
  blocking: {
    block: '加入黑名單', unblock: '移出黑名單', since: '加入時間', reason: '原因', hint: '從此審單規則認得這位客戶（條件「在黑名單中」），用同一手機號下單的也算。已有訂單不變。', unblockHint: '已攔截的訂單不會自動放行。', blocked: '已加入黑名單', unblocked: '已移出黑名單',
  },
};
