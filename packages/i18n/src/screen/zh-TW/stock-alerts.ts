import type { stockAlerts as zhCN } from '../zh-CN/stock-alerts.js';

export const stockAlerts: typeof zhCN = {
  title: '庫存預警', waiting: '未恢復', empty: '沒有庫存預警',
  columns: {
    sku: '商品編碼', title: '商品', warehouse: '倉庫', state: '狀態', available: '可用', safetyLevel: '安全庫存', coverDays: '可售天數', quantity: '建議補貨', onTheWay: '在途與待收', expectedAt: '預計到貨',
    note: '處理方式', acknowledgedBy: '接手人', openedAt: '預警時間', closedAt: '恢復時間', availableThen: '預警時可用', safetyLevelThen: '預警時安全庫存', onHand: '實物',
  },
  filters: {
    find: '商品編碼、名稱或拼音', warehouse: '倉庫', category: '類目',
  },
  actions: {
    acknowledge: '接手', again: '更新處理情況', receipt: '建立入庫單', transfer: '從{{warehouse}}調撥',
  },
  acknowledge: {
    title: '接手預警 {{code}}', note: '處理方式', expectedOn: '預計到貨日期', done: '已接手 {{code}} 的預警',
  },
  suggestion: {
    title: '補貨建議', order: '建議補貨 {{count}} 件', enough: '暫不需要補貨',
    says: '日均銷 {{daily}} 件；補貨 {{lead}} 天到，再夠賣 {{supply}} 天，並留安全庫存 {{safety}} 件。目前可用 {{available}} 件，調撥在途 {{transit}} 件，入庫單待收 {{ordered}} 件。',
  },
  elsewhere: {
    title: '其他倉庫', empty: '其他倉庫沒有庫存紀錄',
  },
  dashboard: { empty: '沒有低於安全庫存的商品', all: '檢視全部預警', more: '待處理 {{open}}，處理中 {{acknowledged}}' },
  levels: {
    open: '批次設定安全庫存', title: '批次設定安全庫存', rows: '從表格貼上', hint: '每列一個商品：商品編碼、安全庫存、到貨週期（天，可空），最多 500 列。', count: '共 {{count}} 列', row: '第 {{number}} 列：{{message}}',
    number: '安全庫存須為 0 到 1,000,000 的整數，到貨週期須為 0 到 365 的整數', most: '一次最多 500 列', look: '預覽', save: '儲存', changes: '即將變動的安全庫存', before: '原安全庫存', after: '新安全庫存', result: '結果',
    low: '將預警', ok: '正常', wrong: '{{count}} 列有誤，改正後才能儲存', done: '變動 {{changed}} 項，其中 {{low}} 項低於安全庫存', never: '無',
  },
};
