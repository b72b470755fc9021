import type { customers as zhCN } from '../zh-CN/customers.js';

export const customers: typeof zhCN = {
  title: 'Customers', empty: 'No customers yet',
  columns: {
    name: 'Name (masked)', phone: 'Phone (masked)', level: 'Level', created: 'First seen',
  },
  filters: {
    name: 'Name', phone: 'Phone', level: 'Level',
  },
};
