import type { dashboard as zhCN } from '../zh-CN/dashboard.js';

export const dashboard: typeof zhCN = {
  title: '工作台', greeting: '{{name}}，您好', queues: '待辦佇列', waiting: '最早 {{time}}', clear: '已清空', recent: '最近的訂單', allOrders: '檢視全部訂單',
};
