import type { allocation as zhCN } from '../zh-CN/allocation.js';

export const allocation: typeof zhCN = {
  title: '分配規則', empty: '還沒有規則', position: '次序', name: '規則', when: '條件', always: '一律', how: '方式', warehouses: '限定倉庫', all: '全部倉庫',
  state: '狀態', on: '啟用', off: '停用',
};
