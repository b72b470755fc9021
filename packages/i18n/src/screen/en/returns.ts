import type { returns as zhCN } from '../zh-CN/returns.js';

export const returns: typeof zhCN = {
  title: 'Returns', all: 'All', empty: 'No returns', one: 'Return {{number}}', lines: 'Goods',
  columns: {
    number: 'Number', order: 'Order', state: 'State', kind: 'Kind', reason: 'Reason', amount: 'Amount', deadline: 'Deadline',
    waybill: 'Waybill back', requestedBy: 'Asked by', requestedAt: 'Asked for',
  },
  filters: {
    orderNo: 'Order number', late: 'Late',
  },
  line: {
    sku: 'SKU', item: 'Item', quantity: 'Asked', received: 'Received', amount: 'Amount',
  },
  facts: {
    refundFailure: 'Why the refund failed', note: 'Note', evidence: 'Evidence', override: 'Why the policy is set aside', rejectReason: 'Why rejected', freight: 'Freight',
    returnTo: 'Send to', reviewed: 'Reviewed', received: 'Received',
  },
  actions: {
    askRefund: 'Refund again', settleExchange: 'Settle exchange', request: 'Request return', approve: 'Approve', reject: 'Reject', recordShipment: 'Record waybill',
    receive: 'Receive goods', cancel: 'Withdraw',
  },
  request: {
    title: 'Request a return of {{orderNo}}', quantity: 'Pieces (of {{count}})', sets: 'Whole sets, at most {{count}}', part: '{{title}} (part of the set)', noLine: 'Enter how many pieces of at least one line',
    policy: 'Within {{days}} days of delivery; freight: {{bearer}}', evidenceHint: 'Addresses of photographs or descriptions, one a line',
    gifts: 'This order came with gifts: when its goods come back, fill in the gifts as well. Nothing is refunded for them.', evidenceNeeded: 'This reason needs evidence', overrideHint: 'Only to take it although the policy says no',
    done: 'Return {{number}} requested',
  },
  approve: {
    title: 'Approve {{number}}', RETURN_AND_REFUND: '{{amount}} is refunded once the goods are back',
    REFUND_ONLY: 'A refund of {{amount}} is opened at once', EXCHANGE: 'The goods, worth {{amount}}, are exchanged once they are back',
    freight: 'Freight of {{amount}}: {{bearer}}', done: '{{number}} approved',
  },
  askRefund: {
    title: 'Refund {{number}} again', effect: 'A refund of {{amount}} is opened again, the way the money came; finance approves it',
    why: 'Last time: {{reason}}', done: 'Refund of {{number}} asked for again',
  },
  reject: {
    title: 'Reject {{number}}', reason: 'Reason', hint: 'The customer reads this', done: '{{number}} rejected',
  },
  recordShipment: {
    title: 'Waybill of {{number}}', carrier: 'Carrier', done: 'Waybill recorded',
  },
  receive: {
    title: 'Receive {{number}}', effect: 'Goods that can be sold again go back on the shelf; the refund or exchange is opened.',
    quantity: 'Arrived (of {{count}})', sellable: 'Can be sold again', unsellable: '{{count}} (not for sale)', done: '{{number}} received',
  },
  settleExchange: {
    title: 'Exchange {{number}}', consent: 'Pay back instead: how the customer agreed',
    hint: 'Left empty, the same goods are sent again; fill it in to pay back instead', done: '{{number}} settled',
  },
  cancel: {
    title: 'Withdraw {{number}}', effect: 'The return is closed; goods and money stay as they are', done: '{{number}} withdrawn',
  },
};
