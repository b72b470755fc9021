import type { inventory as zhCN } from '../zh-CN/inventory.js';

export const inventory: typeof zhCN = {
  title: 'Inventory', all: 'All', low: 'Low stock', empty: 'No stock', noneLow: 'Nothing is low',
  notOnPage: 'This stock is not on the page shown',
  columns: {
    coverDays: 'Days of cover', turnover: 'Turnover', issued: 'Sold in 30 days', leadDays: 'Lead time',
    order: 'Order', document: 'Document', bins: 'Bins',
    sku: 'SKU', title: 'Item', warehouse: 'Warehouse', onHand: 'On hand', reserved: 'Reserved', available: 'Available',
    inTransit: 'In transit', safetyLevel: 'Safety level', level: 'Level', at: 'Time', kind: 'Kind', onHandDelta: 'On hand ±', reservedDelta: 'Reserved ±', inTransitDelta: 'In transit ±', actor: 'Who',
    reason: 'Reason',
  },
  figures: 'Turnover and pieces sold are worked out from the ledger once a day, last at {{at}}.',
  papers: {
    alerts: 'Low-stock alerts', bins: 'Bins',
    documents: 'Documents', counts: 'Counts',
  },
  asOf: {
    label: 'Stock as of', now: 'Now', shown: 'On hand, reserved, available and in transit as of {{at}}, from the ledger',
  },
  filters: {
    find: 'SKU, name or pinyin', onShelf: 'On the shelf', promised: 'Reserved', inTransit: 'In transit', warehouse: 'Warehouse', category: 'Category', skuCode: 'SKU', kind: 'Kind',
  },
  movements: {
    behind: '{{figure}} {{count}}: show the movements', title: 'Movements', empty: 'No movements',
  },
  actions: {
    receive: 'Receive', adjust: 'Adjust', byLots: 'Keep by lots', notByLots: 'No longer by lots', safety: 'Set safety level',
  },
  adjust: {
    title: 'Adjust {{code}}', books: '{{warehouse}}: {{count}} by the books', counted: 'Counted', same: 'The same as in the books',
    done: '{{code}} is now {{count}}',
  },
  lots: {
    title: 'Lots', lotNo: 'Lot', expiresOn: 'Last day of sale', noNumber: 'Without number', unknown: 'Unknown', empty: 'No lot holds pieces.', expired: 'Expired',
    on: 'Keep {{code}} by lots', onEffect: 'What is on the shelf becomes a lot without a number. From now on each receipt names its lot, and what expires first leaves first.', onDone: '{{code}} is kept by lots',
    off: 'No longer keep {{code}} by lots', offEffect: 'Possible only while nothing is on the shelf.', offDone: '{{code}} is no longer kept by lots',
  },
  safety: {
    lead: 'Lead time (days)', leadHint: 'From order to shelf; empty for 7 days', title: 'Safety level of {{code}}', hint: 'Below this it is reported as low', done: 'Safety level of {{code}} is {{count}}',
  },
  receive: {
    title: 'Receive goods', line: 'Line {{number}}', quantity: 'Quantity', add: 'Add a line', remove: 'Remove line {{number}}',
    reference: 'Delivery note', unknownSku: 'There is no such SKU', done: '{{count}} pieces received',
  },
};
