import type { customers as zhCN } from '../zh-CN/customers.js';

export const customers: typeof zhCN = {
  title: '客戶', empty: '還沒有客戶',
  columns: {
    name: '姓名（遮蔽）', phone: '手機（遮蔽）', level: '等級', created: '首次購買',
  },
  filters: {
    name: '姓名', phone: '手機號', level: '等級',
  },
};
