import type { bins as zhCN } from '../zh-CN/bins.js';

export const bins: typeof zhCN = {
  all: '全部', title: '儲位', empty: '還沒有儲位',
  columns: {
    code: '儲位', zone: '庫區', warehouse: '倉庫', pathOrder: '路徑序號', skus: '商品',
  },
  filters: {
    code: '儲位', zone: '庫區', skuCode: '商品編碼',
  },
  actions: {
    import: '匯入儲位', arrange: '重排路徑', remove: '刪除儲位',
  },
  import: {
    title: '匯入儲位', rows: '從表格貼上', hint: '每列一個儲位：儲位、庫區、路徑序號、商品編碼（多個用空格分開）；後三欄可空。已有的儲位會被修改。', count: '共 {{count}} 列', row: '第 {{number}} 列：{{message}}',
    number: '路徑序號須為整數', most: '一次最多 500 列', done: '新增 {{made}} 個，修改 {{changed}} 個',
  },
  edit: {
    title: '儲位 {{code}}', skuHint: '從這裡揀的商品編碼，用空格或逗號分開', done: '{{code}} 已儲存',
  },
  remove: {
    title: '刪除儲位 {{code}}', effect: '庫存不變；其中的商品在揀貨單上不再顯示儲位。', done: '{{code}} 已刪除',
  },
  arrange: {
    title: '重排揀貨路徑', effect: '依庫區、通道蛇形重新編號，手工調整的序號會遺失。', done: '{{count}} 個儲位變動',
  },
};
