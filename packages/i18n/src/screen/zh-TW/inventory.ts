import type { inventory as zhCN } from '../zh-CN/inventory.js';

export const inventory: typeof zhCN = {
  title: '庫存', all: '全部', low: '低庫存', empty: '沒有庫存紀錄', noneLow: '沒有低庫存的商品', notOnPage: '這筆庫存不在目前頁面',
  columns: {
    coverDays: '可售天數', turnover: '週轉', issued: '近 30 天銷量', leadDays: '到貨週期',
    order: '訂單編號', document: '單據', bins: '儲位',
    sku: '商品編碼', title: '商品', warehouse: '倉庫', onHand: '實物', reserved: '預占', available: '可用', inTransit: '在途', safetyLevel: '安全庫存', level: '水位', at: '時間',
    kind: '類型', onHandDelta: '實物變動', reservedDelta: '預占變動', inTransitDelta: '在途變動', actor: '操作人', reason: '原因',
  },
  figures: '週轉與銷量按流水每天計算，最近一次 {{at}}。',
  papers: {
    alerts: '庫存預警', bins: '儲位',
    documents: '出入庫單', counts: '盤點',
  },
  asOf: {
    label: '庫存時點', now: '現在', shown: '實物、預占、可用、在途為 {{at}} 的庫存，由流水彙總',
  },
  filters: {
    find: '商品編碼、名稱或拼音', onShelf: '有實物', promised: '有預占', inTransit: '有在途', warehouse: '倉庫', category: '類目', skuCode: '商品編碼', kind: '類型',
  },
  movements: {
    behind: '{{figure}} {{count}}，檢視流水', title: '庫存流水', empty: '沒有流水',
  },
  actions: {
    receive: '入庫', adjust: '庫存調整', byLots: '按批次管理', notByLots: '取消批次管理', safety: '設定安全庫存',
  },
  adjust: {
    title: '庫存調整 {{code}}', books: '{{warehouse}}帳面 {{count}} 件', counted: '實盤數量', same: '與帳面一致，無需調整', done: '{{code}} 已調整為 {{count}} 件',
  },
  lots: {
    title: '批次', lotNo: '批號', expiresOn: '到期日', noNumber: '無批號', unknown: '未知', empty: '沒有有貨的批次。', expired: '已過期',
    on: '{{code}} 按批次管理', onEffect: '現有庫存記為一個無批號的批次；此後每次入庫都要填寫批次，先到期的先出庫。', onDone: '{{code}} 已按批次管理',
    off: '{{code}} 取消批次管理', offEffect: '僅在沒有實物庫存時可以取消。', offDone: '{{code}} 已取消批次管理',
  },
  safety: {
    lead: '到貨週期（天）', leadHint: '從下單到入庫的天數，留空為 7 天', title: '安全庫存 {{code}}', hint: '可用數低於它時警示', done: '{{code}} 的安全庫存為 {{count}}',
  },
  receive: {
    title: '商品入庫', line: '第 {{number}} 列', quantity: '數量', add: '新增一列', remove: '刪除第 {{number}} 列', reference: '送貨單號', unknownSku: '沒有這個商品編碼',
    done: '已入庫 {{count}} 件',
  },
};
