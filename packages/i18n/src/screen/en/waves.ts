import type { waves as zhCN } from '../zh-CN/waves.js';

export const waves: typeof zhCN = {
  title: 'Waves', empty: 'There are no waves yet', all: 'All', one: 'Wave {{number}}',
  columns: {
    number: 'Wave', state: 'State', warehouse: 'Warehouse', orders: 'Orders', left: 'To do', pieces: 'Pieces', picker: 'Picker', prints: 'Printed',
    createdBy: 'Made by', createdAt: 'Made', note: 'About', reason: 'Why',
  },
  filters: {
    number: 'Wave',
  },
  picks: {
    title: 'Way', bin: 'Bin', sku: 'SKU', item: 'Goods', pieces: 'Pieces', baskets: 'Baskets', share: 'No. {{basket}} × {{pieces}}',
    stopped: 'Do not pick: held, wanted back or cancelled', short: 'Short',
  },
  orders: {
    title: 'Fulfilment orders', basket: 'Basket', number: 'Number', pieces: 'Pieces', wanted: 'Wanted back',
  },
  actions: {
    create: 'New wave', take: 'Take', printPickList: 'Print pick list', sort: 'Sorted', close: 'Close', cancel: 'Cancel wave', labels: 'Print labels',
    packing: 'Print packing lists', desk: 'To the check desk', fromChosen: 'Make a wave',
  },
  create: {
    title: 'New wave', pieces: 'Orders', any: 'Any', zone: 'Zone', zoneHint: 'Leave empty for any; only orders whose goods all lie in it', limit: 'At most',
    found: '{{orders}} orders fit, {{pieces}} pieces', chosen: '{{count}} fulfilment orders chosen', done: '{{number}} made of {{count}} orders',
  },
  short: {
    title: '{{sku}} is short', missing: 'Pieces missing', hint: '{{count}} are wanted; the orders of the last baskets are held', verb: 'Report',
    note: 'What was found', done: '{{count}} orders held',
  },
  close: {
    title: 'Close {{number}}', effect: 'What is not shipped leaves the wave and stays where it stands.', done: '{{number}} is closed',
  },
  cancel: {
    title: 'Cancel {{number}}', effect: 'What was picked goes back on its shelf; the orders wait again.', done: '{{number}} is cancelled',
  },
  done: {
    take: '{{number}} is yours', leftOut: '{{count}} cannot be picked and left the wave: {{numbers}}', sort: '{{number}} is sorted: on to the check desk',
  },
  print: {
    done: 'Opened, and counted', skipped: '{{count}} not printed: {{why}}',
  },
};
