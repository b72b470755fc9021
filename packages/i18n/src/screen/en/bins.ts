import type { bins as zhCN } from '../zh-CN/bins.js';

export const bins: typeof zhCN = {
  all: 'All', title: 'Bins', empty: 'There are no bins yet',
  columns: {
    code: 'Bin', zone: 'Zone', warehouse: 'Warehouse', pathOrder: 'Place on the way', skus: 'Goods',
  },
  filters: {
    code: 'Bin', zone: 'Zone', skuCode: 'SKU',
  },
  actions: {
    import: 'Import', arrange: 'Arrange the way', remove: 'Remove',
  },
  import: {
    title: 'Import bins', rows: 'Pasted from a table',
    hint: 'One bin a line: bin, zone, place on the way, SKUs (parted by blanks); the last three may be empty. Bins that are there are changed.',
    count: '{{count}} lines', row: 'Line {{number}}: {{message}}', number: 'The place on the way is a whole number', most: 'At most 500 lines at once',
    done: '{{made}} made, {{changed}} changed',
  },
  edit: {
    title: 'Bin {{code}}', skuHint: 'Codes of the SKUs that are picked from it, parted by blanks or commas', done: '{{code}} is saved',
  },
  remove: {
    title: 'Remove bin {{code}}', effect: 'The stock stays; its goods have no bin on pick lists any more.', done: '{{code}} is removed',
  },
  arrange: {
    title: 'Arrange the way', effect: 'Numbers the bins anew, up one aisle and down the next; numbers given by hand are lost.', done: '{{count}} bins moved',
  },
};
