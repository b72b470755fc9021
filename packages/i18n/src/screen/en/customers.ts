import type { customers as zhCN } from '../zh-CN/customers.js';

export const customers: typeof zhCN = {
  title: 'Customers', empty: 'No customers yet',
  columns: {
    name: 'Name (masked)', phone: 'Phone (masked)', level: 'Level', created: 'First seen', blocked: 'Blacklist',
  },
  filters: {
    name: 'Name', phone: 'Phone', level: 'Level', blocked: 'Blacklist',
  },
  blocking: {
    block: 'Put on the blacklist', unblock: 'Take off the blacklist', since: 'Since', reason: 'Reason', hint: 'From now on rules of review know him (condition “On the blacklist”), and whoever gives the same phone number. Orders that are there stay as they are.', unblockHint: 'Orders that are held stay held.', blocked: 'Put on the blacklist', unblocked: 'Taken off the blacklist',
  },
};
