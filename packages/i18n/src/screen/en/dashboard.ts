import type { dashboard as zhCN } from '../zh-CN/dashboard.js';

export const dashboard: typeof zhCN = {
  title: 'Dashboard', greeting: 'Hello, {{name}}', queues: 'What waits for you', waiting: 'oldest {{time}}', clear: 'all clear',
  recent: 'Recent orders', allOrders: 'See all orders',
};
