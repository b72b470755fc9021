import type { stockDocuments as zhCN } from '../zh-CN/stock-documents.js';

export const stockDocuments: typeof zhCN = {
  title: '出入庫單', all: '全部', empty: '沒有出入庫單', lines: '商品明細',
  columns: {
    number: '單號', kind: '類型', state: '狀態', warehouse: '倉庫', from: '調出倉庫', to: '調入倉庫', supplier: '供應商', supplierDocumentNo: '供應商單號', reason: '用途', note: '備註', pieces: '件數',
    received: '已收', endReason: '原因', createdBy: '製單人', createdAt: '製單時間',
  },
  filters: {
    number: '單號', kind: '類型',
  },
  line: {
    sku: '商品編碼', item: '商品', quantity: '應收發', received: '已收', difference: '差異',
  },
  actions: {
    create: '建立單據', dispatch: '發出', book: '出庫', receive: '收貨', close: '差異結案', cancel: '作廢',
  },
  create: {
    title: '建立出入庫單', done: '已建立 {{number}}',
  },
  dispatch: {
    title: '發出 {{number}}', effect: '{{count}} 件離開調出倉庫，轉為調入倉庫的在途。', done: '{{number}} 已發出',
  },
  book: {
    title: '{{number}} 出庫', effect: '庫存減少 {{count}} 件。', done: '{{number}} 已出庫',
  },
  receive: {
    title: '{{number}} 收貨', effect: '填寫本次到貨數量，未到的填 0。', quantity: '本次到貨（待收 {{count}}）', lotNo: '批號', expiresOn: '到期日', day: '年-月-日，如 2027-03-31', done: '{{number}} 本次收貨 {{count}} 件',
  },
  close: {
    title: '差異結案 {{number}}', effect: '按實收數量結案，此後不再收貨；調撥未到的數量不再計入在途。', done: '{{number}} 已結案',
  },
  cancel: {
    title: '作廢 {{number}}', effect: '庫存沒有變動，單據作廢後不可復原。', done: '{{number}} 已作廢',
  },
};
