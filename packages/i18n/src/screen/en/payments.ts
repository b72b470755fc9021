import type { payments as zhCN } from '../zh-CN/payments.js';

export const payments: typeof zhCN = {
  title: 'Payments', all: 'All',
  payments: {
    title: 'Payments', empty: 'No payments yet',
  },
  refunds: {
    title: 'Refunds', empty: 'No refunds', one: 'Refund {{number}}',
  },
  books: {
    title: 'Books', empty: 'Nothing booked yet',
  },
  columns: {
    number: 'Number', order: 'Order', method: 'Way', state: 'State', amount: 'Amount', refunded: 'Refunded', tradeNo: 'Gateway\'s number',
    paidAt: 'Paid', created: 'Created', reason: 'Reason', failure: 'Failure', succeededAt: 'Paid back', next: 'Action', payment: 'Payment', firstApprovedBy: 'First approved by',
    at: 'Time', memo: 'Memo', debit: 'Debit', credit: 'Credit',
  },
  filters: {
    orderNo: 'Order number', method: 'Way', created: 'Created', booked: 'Booked',
  },
  actions: {
    approve: 'Approve refund', retry: 'Retry refund', reject: 'Reject refund',
  },
  preview: {
    amount: '{{amount}} goes back for order {{orderNo}}', way: 'The way it came: {{method}}',
    payment: 'Payment {{number}}: {{paid}} paid, {{refunded}} refunded or on its way', reason: 'Reason: {{reason}}',
  },
  approve: {
    title: 'Approve the refund of {{amount}}', done: 'Refund of {{amount}} approved',
  },
  retry: {
    title: 'Retry the refund of {{amount}}', done: 'Refund of {{amount}} sent again',
  },
  reject: {
    title: 'Reject the refund of {{amount}}', done: 'Refund of {{amount}} rejected',
    effect: 'Refund {{number}} is not sent; its amount can be asked for again.',
  },
};
