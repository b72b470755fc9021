import type { stockCounts as zhCN } from '../zh-CN/stock-counts.js';

export const stockCounts: typeof zhCN = {
  title: 'Counts', all: 'All', empty: 'No counts', lines: 'Lines',
  columns: {
    number: 'Number', state: 'State', warehouse: 'Warehouse', counted: 'Counted', createdBy: 'Made by', submittedBy: 'Sent by', endedBy: 'Decided by', createdAt: 'Made at', note: 'Note', reason: 'Reason',
  },
  filters: {
    number: 'Number',
  },
  line: {
    sku: 'SKU', item: 'Item', counted: 'Counted', books: 'Books then', difference: 'Difference', countedBy: 'Counted by',
  },
  actions: {
    create: 'New count', count: 'Enter counts', submit: 'Send for approval', approve: 'Approve and book', recount: 'Recount differences', cancel: 'Cancel count',
  },
  create: {
    title: 'New count', skuCode: 'SKU code begins with', skuCodeHint: 'Left empty, the whole warehouse is counted', done: '{{number}} made: {{count}} lines',
  },
  count: {
    title: 'Enter counts of {{number}}', scan: 'Scan or type a SKU code', hint: 'Each scan counts one more; the books are not shown', unknown: 'This code is not on the count', more: '{{count}} lines in all; type a code to narrow them', done: '{{count}} lines entered',
  },
  submit: {
    title: 'Send {{number}} for approval', effect: 'The differences from the books are shown then, and somebody else approves.', done: '{{number}} sent for approval',
  },
  approve: {
    title: 'Approve {{number}}', effect: '{{count}} lines differ; the stock changes by {{pieces}} pieces in all.', done: '{{number}} booked',
  },
  recount: {
    title: 'Recount {{number}}', effect: 'The lines that differ are emptied and counted again.', done: '{{number}} is to be counted again',
  },
  cancel: {
    title: 'Cancel {{number}}', effect: 'The books stay as they are. A cancelled count cannot be brought back.', done: '{{number}} cancelled',
  },
};
