import type { dashboard as zhCN } from '../zh-CN/dashboard.js';

export const dashboard: typeof zhCN = {
  title: '工作台', greeting: '{{name}}，您好', queues: '待辦佇列', waiting: '最早 {{time}}', clear: '已清空', recent: '最近的訂單', allOrders: '檢視全部訂單',
  jobs: '背景工作', allJobs: '全部工作', noJobs: '沒有最近的工作', sync: '店鋪同步', allShops: '全部店鋪', notSynced: '還沒有同步過', behind: '落後 {{time}}',
};
