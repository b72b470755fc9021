import type { stockAlerts as zhCN } from '../zh-CN/stock-alerts.js';

export const stockAlerts: typeof zhCN = {
  title: 'Low-stock alerts', waiting: 'Not over', empty: 'No low-stock alerts',
  columns: {
    sku: 'SKU', title: 'Item', warehouse: 'Warehouse', state: 'State', available: 'Available', safetyLevel: 'Safety level', coverDays: 'Days of cover', quantity: 'To order', onTheWay: 'On the way', expectedAt: 'Expected',
    note: 'What is done', acknowledgedBy: 'Taken on by', openedAt: 'Opened', closedAt: 'Over since', availableThen: 'Available then', safetyLevelThen: 'Safety level then', onHand: 'On hand',
  },
  filters: {
    find: 'SKU, name or pinyin', warehouse: 'Warehouse', category: 'Category',
  },
  actions: {
    acknowledge: 'Take on', again: 'Update', receipt: 'New receipt', transfer: 'Transfer from {{warehouse}}',
  },
  acknowledge: {
    title: 'Take on {{code}}', note: 'What is done', expectedOn: 'Goods expected on', done: 'Alert of {{code}} taken on',
  },
  suggestion: {
    title: 'What to order', order: 'Order {{count}}', enough: 'Nothing to order for now',
    says: 'Sells {{daily}} a day; an order takes {{lead}} days and is to last {{supply}} days more, leaving the safety level of {{safety}}. {{available}} available, {{transit}} in transit, {{ordered}} expected on receipts.',
  },
  elsewhere: {
    title: 'Other warehouses', empty: 'No other warehouse has had it',
  },
  dashboard: { empty: 'Nothing is below its safety level', all: 'All alerts', more: '{{open}} open, {{acknowledged}} taken on' },
  levels: {
    open: 'Safety levels in bulk', title: 'Safety levels in bulk', rows: 'Paste from a table', hint: 'One SKU a line: code, safety level, lead time in days (optional); at most 500 lines.', count: 'Lines: {{count}}.', row: 'Line {{number}}: {{message}}',
    number: 'A safety level is a whole number from 0 to 1,000,000, a lead time one from 0 to 365', most: 'At most 500 lines at once', look: 'Preview', save: 'Save', changes: 'Safety levels to be changed', before: 'Level so far', after: 'New level', result: 'Result',
    low: 'Will be low', ok: 'Fine', wrong: 'Lines that are wrong: {{count}}. Put them right to save', done: 'Levels changed: {{changed}}. Low now: {{low}}', never: 'none',
  },
};
