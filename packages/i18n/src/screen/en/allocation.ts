import type { allocation as zhCN } from '../zh-CN/allocation.js';

export const allocation: typeof zhCN = {
  title: 'Allocation rules', empty: 'No rules yet', position: 'Order', name: 'Rule', when: 'When', always: 'Always', how: 'How',
  warehouses: 'Only at', all: 'All warehouses', state: 'State', on: 'In force', off: 'Off',
};
