import type { payments as zhCN } from '../zh-CN/payments.js';

export const payments: typeof zhCN = {
  title: '支付退款', all: '全部',
  payments: {
    title: '收款', empty: '還沒有收款',
  },
  refunds: {
    title: '退款', empty: '沒有退款', one: '退款 {{number}}',
  },
  books: {
    title: '帳本', empty: '帳本還是空的',
  },
  columns: {
    number: '流水號', order: '訂單編號', method: '付款方式', state: '狀態', amount: '金額', refunded: '已退', tradeNo: '通道交易號', paidAt: '入帳時間', created: '建立時間',
    reason: '原因', failure: '失敗原因', succeededAt: '退款時間', next: '操作', payment: '原收款', firstApprovedBy: '首次審批人', at: '時間', memo: '摘要', debit: '借方', credit: '貸方',
  },
  filters: {
    orderNo: '訂單編號', method: '付款方式', created: '建立時間', booked: '記帳時間',
  },
  actions: {
    approve: '核准退款', retry: '重新退款', reject: '駁回退款',
  },
  preview: {
    amount: '退回 {{amount}}，訂單 {{orderNo}}', way: '原路退回：{{method}}', payment: '原收款 {{number}}：已收 {{paid}}，已退和在退共 {{refunded}}',
    reason: '原因：{{reason}}',
  },
  approve: {
    title: '核准退款 {{amount}}', done: '已核准退款 {{amount}}',
  },
  retry: {
    title: '重新退款 {{amount}}', done: '已重新發起退款 {{amount}}',
  },
  reject: {
    title: '駁回退款 {{amount}}', done: '已駁回退款 {{amount}}', effect: '退款 {{number}} 不會打款，金額可以重新申請。',
  },
};
