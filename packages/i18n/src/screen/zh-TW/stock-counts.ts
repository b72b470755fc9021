import type { stockCounts as zhCN } from '../zh-CN/stock-counts.js';

export const stockCounts: typeof zhCN = {
  title: '盤點', all: '全部', empty: '沒有盤點單', lines: '盤點明細',
  columns: {
    number: '盤點單號', state: '狀態', warehouse: '倉庫', counted: '已盤列', createdBy: '製單人', submittedBy: '送審人', endedBy: '審批人', createdAt: '製單時間', note: '備註', reason: '原因',
  },
  filters: {
    number: '盤點單號',
  },
  line: {
    sku: '商品編碼', item: '商品', counted: '實盤數量', books: '盤點時帳面', difference: '差異', countedBy: '盤點人',
  },
  actions: {
    create: '建立盤點單', count: '登錄盤點', submit: '送審', approve: '審批入帳', recount: '複盤差異', cancel: '作廢',
  },
  create: {
    title: '建立盤點單', skuCode: '商品編碼開頭', skuCodeHint: '留空則盤點整個倉庫', done: '已建立 {{number}}，共 {{count}} 列',
  },
  count: {
    title: '登錄盤點 {{number}}', scan: '掃描或輸入商品編碼', hint: '掃描一次加一件；帳面數量不顯示', unknown: '盤點單中沒有這個編碼', more: '共 {{count}} 列，請輸入編碼縮小範圍', done: '已登錄 {{count}} 列',
  },
  submit: {
    title: '送審 {{number}}', effect: '送審後顯示與帳面的差異，由他人審批。', done: '{{number}} 已送審',
  },
  approve: {
    title: '審批入帳 {{number}}', effect: '{{count}} 列有差異，庫存合計變動 {{pieces}} 件。', done: '{{number}} 已入帳',
  },
  recount: {
    title: '複盤 {{number}}', effect: '有差異的列清空後重新盤點。', done: '{{number}} 待複盤',
  },
  cancel: {
    title: '作廢 {{number}}', effect: '帳面庫存不變，單據作廢後不可復原。', done: '{{number}} 已作廢',
  },
};
