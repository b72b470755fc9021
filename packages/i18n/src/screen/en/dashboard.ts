import type { dashboard as zhCN } from '../zh-CN/dashboard.js';

export const dashboard: typeof zhCN = {
  title: 'Dashboard', greeting: 'Hello, {{name}}', queues: 'What waits for you', waiting: 'oldest {{time}}', clear: 'all clear',
  recent: 'Recent orders', allOrders: 'See all orders',
  jobs: 'Jobs', allJobs: 'All jobs', noJobs: 'No recent jobs', sync: 'Shops in step', allShops: 'All shops', notSynced: 'Not yet run', behind: '{{time}} behind',
  forecast: {
    title: 'What breaks today', empty: 'Nothing is due today', warehouse: 'Warehouse', none: 'No warehouse yet', pace: '{{pace}} orders an hour', until: 'Until', due: 'Due', breaking: 'Will break', unknown: 'Nothing left in the last 7 days',
    says: 'Supposes that each warehouse works from now on without a break, what is due first, first, at the pace of those hours of the last 7 days in which it shipped.', late: 'See broken promises',
  },
};
