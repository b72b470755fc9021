import type { orders as zhCN } from '../zh-CN/orders.js';

export const orders: typeof zhCN = {
  title: 'Orders', one: 'Order', search: 'Order numbers',
  columns: {
    orderNo: 'Order', status: 'Status', holds: 'Holds', shipBy: 'Ship by', source: 'Channel', summary: 'Items', payable: 'Payable',
    receiver: 'Receiver', phone: 'Phone', region: 'Region', placedAt: 'Placed', payment: 'Payment', fulfilment: 'Fulfilment',
    externalNo: 'Marketplace no.', items: 'Pieces',
  },
  filters: {
    stage: 'Stage', paymentStatus: 'Payment', fulfilmentStatus: 'Fulfilment', afterSalesStatus: 'After-sales', source: 'Channel', held: 'Held',
    placed: 'Placed', numbers: 'Order numbers', receiverName: 'Receiver', receiverPhone: 'Phone',
  },
  actions: {
    requestRecall: 'Recall goods', edit: 'Edit', approve: 'Approve', hold: 'Hold', release: 'Release', cancel: 'Cancel order', comment: 'Comment', allocate: 'Allocate', create: 'New order',
    graphiql: 'Open in GraphiQL', requestReturn: 'Request return', startPayment: 'Start payment',
  },
  held: 'Held',
  steps: {
    label: 'Progress', placed: 'Placed', paid: 'Paid', approved: 'Approved', allocated: 'Allocated', shipped: 'Shipped', delivered: 'Delivered',
    done: 'done', current: 'current', todo: 'to do',
  },
  detail: {
    lines: 'Items', sku: 'SKU', title: 'Item', quantity: 'Qty', unitPrice: 'Unit price', lineDiscount: 'Discount', linePayable: 'Payable',
    shipped: 'Shipped', goodsTotal: 'Goods', discountTotal: 'Discount', freight: 'Freight', payable: 'Payable', paid: 'Paid', refunded: 'Refunded',
    receiver: 'Receiver', name: 'Name', phone: 'Phone', address: 'Address', buyerMessage: 'Buyer\'s message', holds: 'Holds',
    holdBy: '{{who}}, {{when}}', holdReleased: 'Released by {{who}}: {{note}}', facts: 'Facts', shop: 'Shop', customer: 'Customer',
    externalNo: 'Marketplace no.', placedAt: 'Placed', paidAt: 'Paid at', shipBy: 'Ship by', version: 'Version', axes: 'Axes',
    allocation: 'Allocation', fulfilment: 'Fulfilment and parcels', payments: 'Payments and refunds', returns: 'Returns',
    changed: 'This order has just changed',
  },
  approve: {
    title: 'Approve {{orderNo}}', effect: 'The order goes on to a warehouse: {{amount}}, {{count}} pieces.', done: '{{orderNo}} approved',
    many: 'Approve {{count}} orders', manyDone: '{{done}} approved, {{skipped}} skipped', ready: '{{count}} can be approved',
    skipped: '{{count}} skipped: {{reason}}',
  },
  hold: {
    title: 'Hold {{orderNo}}', reason: 'Reason', note: 'Note', done: '{{orderNo}} is held',
  },
  release: {
    title: 'Release {{orderNo}}', note: 'Why it may go on', done: '{{orderNo}} released',
  },
  recall: {
    title: 'Ask for the goods of {{orderNo}}', effect: 'The goods are in hand. Until the warehouse has put them back, the order is not shipped; then it can be changed or cancelled.', reason: 'Why', done: 'The warehouse was asked for the goods of {{orderNo}}', waiting: '{{who}} wants the goods back, the warehouse has not answered yet: {{reason}}',
  },
  edit: {
    title: 'Edit {{orderNo}}', submit: 'Save changes', done: '{{orderNo}} changed', reason: 'Why (what was agreed with the customer)', hint: 'Change anything, and all that saving would do is listed here.',
    otherReceiver: 'Another receiver or address', otherCustomer: 'Another customer', customerName: 'Name of the customer', customerPhone: 'Phone of the customer',
  },
  impact: {
    title: 'Effects', stockTitle: 'Stock', moneyTitle: 'Money', wayTitle: 'Progress', none: 'Nothing else changes.',
    take: '{{count}} more of {{sku}} reserved at {{warehouse}}', release: '{{count}} of {{sku}} released at {{warehouse}}', payable: 'Payable {{before}} → {{after}}', collect: '{{amount}} to be collected, by any method',
    refund: '{{amount}} refunded by {{method}}, the way it came', withdrawn: '{{amount}} of refunds not let out yet is withdrawn', stage: '{{before}} → {{after}}', voidFulfilmentOrder: 'Fulfilment order {{number}} is void; allocated again after review', voidWaybill: 'Waybill {{number}} is void',
    shipBy: 'Still promised to ship by', late: 'The promise to ship has passed:',
  },
  cancel: {
    title: 'Cancel {{orderNo}}',
    effectFinal: 'This cannot be undone', reason: 'Reason', done: '{{orderNo}} cancelled',
  },
  allocate: {
    done: '{{orderNo}} allocated',
  },
  comment: {
    done: 'Comment posted',
  },
  empty: 'No orders yet', emptyQueue: 'This queue is empty',
  pay: {
    title: 'Start payment of {{orderNo}}', effect: 'Opens an Alipay payment of {{amount}}; the customer pays by its link.',
    ready: 'The payment link is ready', open: 'Open the payment page',
  },
  bulk: {
    started: 'Approving {{count}} orders', limit: 'At most {{max}} at a time; narrow the filter.',
  },
  allocation: {
    why: 'Why {{warehouse}}', none: 'No warehouse yet', rules: 'Rules tried', matched: 'matched', missed: 'no match', candidates: 'Candidates',
    warehouse: 'Warehouse', score: 'Score', enough: 'Enough stock', wouldChange: 'What would have changed it',
  },
  parcels: {
    none: 'Nothing at the warehouse yet', number: 'Fulfilment order', waybill: 'Waybill', noWaybill: 'No waybill yet', eta: 'Expected {{date}}',
  },
  money: {
    payment: 'Payment', refund: 'Refund', none: 'No payments yet', number: 'Number', kind: 'Kind', amount: 'Amount', state: 'Status', at: 'When',
  },
  returnsOf: {
    number: 'Return', kind: 'Kind', state: 'Status', amount: 'Refund',
  },
  create: {
    title: 'New order', shop: 'Shop', receiver: 'Receiver', lines: 'Items', money: 'Discount and freight', name: 'Name', phone: 'Phone',
    province: 'Province', city: 'City', district: 'District', address: 'Street and number', sku: 'SKU', quantity: 'Quantity', addLine: 'Add item',
    removeLine: 'Remove line {{index}}', discount: 'Discount', freight: 'Freight', cod: 'Cash on delivery', message: 'Buyer\'s message',
    submit: 'Place order', done: '{{orderNo}} placed', total: 'Total', totalHint: 'Worked out as you fill in shop and items.',
    available: '{{count}} available', short: 'Short: {{count}} available', from: 'From {{warehouse}}', quantityRange: '1 to 9,999',
  },
};
