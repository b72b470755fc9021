import type { dashboard as zhCN } from '../zh-CN/dashboard.js';

export const dashboard: typeof zhCN = {
  title: 'Dashboard', greeting: 'Hello, {{name}}', queues: 'What waits for you', waiting: 'oldest {{time}}', clear: 'all clear',
  recent: 'Recent orders', allOrders: 'See all orders',
  jobs: 'Jobs', allJobs: 'All jobs', noJobs: 'No recent jobs', sync: 'Shops in step', allShops: 'All shops', notSynced: 'Not yet run', behind: '{{time}} behind',
};
