import type { dashboard as zhCN } from '../zh-CN/dashboard.js';

export const dashboard: typeof zhCN = {
  title: '工作台', greeting: '{{name}}，您好', queues: '待辦佇列', waiting: '最早 {{time}}', clear: '已清空', recent: '最近的訂單', allOrders: '檢視全部訂單',
  jobs: '背景工作', allJobs: '全部工作', noJobs: '沒有最近的工作', sync: '店鋪同步', allShops: '全部店鋪', notSynced: '還沒有同步過', behind: '落後 {{time}}',
  forecast: {
    title: '今天的逾時預測', empty: '今天沒有到期的訂單', warehouse: '倉庫', none: '未分配倉庫', pace: '每小時 {{pace}} 單', until: '時間', due: '到期', breaking: '預計逾時', unknown: '近 7 天沒有出貨',
    says: '假設每個倉庫從現在起按近 7 天有出貨的小時的平均速度，先到期的先出，中間不停。', late: '檢視已逾時訂單',
  },
};
