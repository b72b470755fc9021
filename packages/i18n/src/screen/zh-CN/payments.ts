export const payments = {
  title: '支付退款', all: '全部',
  payments: {
    title: '收款', empty: '还没有收款',
  },
  refunds: {
    title: '退款', empty: '没有退款', one: '退款 {{number}}',
  },
  books: {
    title: '账本', empty: '账本还是空的',
  },
  columns: {
    number: '流水号', order: '订单号', method: '支付方式', state: '状态', amount: '金额', refunded: '已退', tradeNo: '通道交易号', paidAt: '到账时间', created: '创建时间',
    reason: '原因', failure: '失败原因', succeededAt: '退款时间', next: '操作', payment: '原收款', firstApprovedBy: '首次审批人', at: '时间', memo: '摘要', debit: '借方', credit: '贷方',
  },
  filters: {
    orderNo: '订单号', method: '支付方式', created: '创建时间', booked: '记账时间',
  },
  actions: {
    approve: '批准退款', retry: '重新退款', reject: '驳回退款',
  },
  preview: {
    amount: '退回 {{amount}}，订单 {{orderNo}}', way: '原路退回：{{method}}', payment: '原收款 {{number}}：已收 {{paid}}，已退和在退共 {{refunded}}',
    reason: '原因：{{reason}}',
  },
  approve: {
    title: '批准退款 {{amount}}', done: '已批准退款 {{amount}}',
  },
  retry: {
    title: '重新退款 {{amount}}', done: '已重新发起退款 {{amount}}',
  },
  reject: {
    title: '驳回退款 {{amount}}', done: '已驳回退款 {{amount}}', effect: '退款 {{number}} 不会打款，金额可以重新申请。',
  },
};
