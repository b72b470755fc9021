import type { stockDocuments as zhCN } from '../zh-CN/stock-documents.js';

export const stockDocuments: typeof zhCN = {
  title: 'Stock documents', all: 'All', empty: 'No stock documents', lines: 'Goods',
  columns: {
    number: 'Number', kind: 'Kind', state: 'State', warehouse: 'Warehouse', from: 'From', to: 'To', supplier: 'Supplier', supplierDocumentNo: "Supplier's document", reason: 'What for', note: 'Note', pieces: 'Pieces',
    received: 'Received', endReason: 'Reason', createdBy: 'Made by', createdAt: 'Made at',
  },
  filters: {
    number: 'Number', kind: 'Kind',
  },
  line: {
    sku: 'SKU', item: 'Item', quantity: 'Expected', received: 'Received', difference: 'Difference',
  },
  actions: {
    create: 'New document', dispatch: 'Send', book: 'Issue', receive: 'Receive', close: 'Close with difference', cancel: 'Cancel document',
  },
  create: {
    title: 'New stock document', done: '{{number}} made',
  },
  dispatch: {
    title: 'Send {{number}}', effect: '{{count}} pieces leave the sending warehouse and are in transit to the other.', done: '{{number}} sent',
  },
  book: {
    title: 'Issue {{number}}', effect: '{{count}} pieces leave the stock.', done: '{{number}} issued',
  },
  receive: {
    title: 'Receive {{number}}', effect: 'Enter what has arrived now; 0 for what has not.', quantity: 'Arrived ({{count}} to come)', lotNo: 'Lot number', expiresOn: 'Last day of sale', day: 'Year-month-day, as 2027-03-31', done: '{{number}}: {{count}} pieces received',
  },
  close: {
    title: 'Close {{number}} with its difference', effect: 'It ends with what was received; what never arrived of a transfer is no longer in transit.', done: '{{number}} closed',
  },
  cancel: {
    title: 'Cancel {{number}}', effect: 'Nothing has moved. A cancelled document cannot be brought back.', done: '{{number}} cancelled',
  },
};
