import type { shipments as zhCN } from '../zh-CN/shipments.js';

export const shipments: typeof zhCN = {
  work: {
    title: 'Fulfilment', empty: 'Nothing to handle here', all: 'All', pickList: 'Print pick list', one: 'Fulfilment order {{number}}',
  },
  parcels: {
    title: 'Shipments', empty: 'No parcels yet', one: 'Parcel {{number}}', open: 'Awaiting pickup', moving: 'On the way', problem: 'Problems',
    delivered: 'Delivered', all: 'All',
  },
  columns: {
    wave: 'Wave',
    number: 'Number', order: 'Order', state: 'State', items: 'Pieces', warehouse: 'Warehouse', waybill: 'Waybill', carrier: 'Carrier',
    printed: 'Printed', shipBy: 'Ship by', picker: 'Picker', created: 'Created', next: 'Next step', shippedAt: 'Shipped',
    lastEvent: 'Last seen', eta: 'Expected', to: 'Destination',
  },
  filters: {
    inWave: 'In a wave',
    orderNo: 'Order number', printed: 'Printed', recallRequested: 'Wanted back', number: 'Order or waybill number',
  },
  parcel: { name: 'Same parcel', chip: 'One parcel: {{count}}', desk: 'The goods of {{numbers}} go into the same parcel.' },
  desk: {
    waveTitle: 'Wave {{number}}: {{count}} to do', waveStart: 'Wave {{number}}: {{count}} to check', waveDone: 'Wave {{number}} is all done', waveNothing: 'Nothing to check in wave {{number}}', basket: 'Basket {{number}}', bin: 'Bin',
    title: 'Check desk', scan: 'Scan a fulfilment order, waybill, order number or wave', scanGoods: 'Scan the goods', weigh: 'Weight in grams; Enter packs and ships', hint: 'A scanner is a keyboard that presses Enter. Esc goes on to the next one.', start: 'Scan a fulfilment order to begin', notFound: 'Not found: {{code}}',
    item: 'Goods', done: 'Scanned', needed: 'Needed', foreign: '{{sku}} is not part of this fulfilment order', over: '{{sku}} is complete already', checked: 'Everything is there: weigh it', shipped: '{{number}} is shipped', packed: '{{number}} is packed; it ships once it has a waybill',
    notPicking: 'This fulfilment order is “{{state}}” and not to be checked', next: 'Next one', today: '{{count}} shipped so far', weightWrong: 'The weight is a whole number from 1 to 100,000 grams', progress: '{{done}} of {{needed}} pieces', checker: 'Checked by', packer: 'Packed by', shipper: 'Handed over by',
  },
  actions: {
    startPicking: 'Start picking', pack: 'Pack', requestWaybill: 'Get waybill', printLabel: 'Print label', ship: 'Ship', recall: 'Recall', refuseRecall: 'Cannot give back',
  },
  done: {
    startPicking: 'Picking {{number}}', pack: '{{number}} packed', requestWaybill: 'Waybill asked for',
    printLabel: 'Label opened; the printing is counted', ship: '{{number}} shipped', recall: '{{number}} recalled', refuseRecall: 'Answered: {{number}} cannot be given back',
  },
  pack: {
    title: 'Pack {{number}}', weight: 'Weight (g)', hint: 'Weight of the packed parcel; may be left out',
  },
  refuseRecall: {
    title: 'Cannot give back {{number}}', reason: 'Why (for example: with the carrier already)',
  },
  wanted: { chip: 'Wanted back', text: '{{who}} wants the goods back: {{reason}}' },
  recall: {
    title: 'Recall {{number}}', reason: 'Reason',
  },
  ship: {
    title: 'Ship {{number}}', effectStock: '{{count}} pieces leave the stock',
    effectHand: 'Parcel {{waybill}} goes to the carrier; the order becomes shipped',
  },
  detail: {
    prints: 'label {{label}}, pick list {{pick}}, packing list {{packing}}',
    lines: 'To pick', sku: 'SKU', item: 'Item', quantity: 'Qty', facts: 'Facts', weight: 'Weight', grams: '{{count}} g', parcel: 'Parcel',
    route: 'Route', noRoute: 'The carrier has not reported yet', waiting: 'Waiting for the carrier\'s number',
    delivered: 'Delivered', wayName: 'From → to', fromTo: '{{from}} → {{to}}',
    problem: 'Problem',
  },
  track: {
    title: 'Track a parcel', by: 'Search by', orderNo: 'Order number', waybillNo: 'Waybill number', search: 'Track', none: 'No parcel found',
    noneHint: 'Check the number; there is a route only after the order has left.',
    start: 'Enter an order or waybill number to see where it is',
  },
};
