import type { apiKeys as zhCN } from '../zh-CN/api-keys.js';

export const apiKeys: typeof zhCN = {
  title: 'API 金鑰', mine: '我的 API 金鑰', empty: '還沒有金鑰', hint: '合作系統用金鑰呼叫 API：每個系統一把，只給必要的權限。', mineHint: '供自己的腳本使用：權限不會超出您本人，帳號停用後隨即失效。',
  anywhere: '不限位址', never: '永不', unused: '未使用過', house: '合作系統', everything: '全部',
  columns: {
    name: '用途', start: '金鑰', mode: '類型', permissions: '權限', state: '狀態', owner: '歸屬', lastUsed: '最近使用', expires: '到期', created: '建立時間', createdBy: '建立人', shops: '店鋪', warehouses: '倉庫', addresses: '來源位址',
    bucket: '額度', replacedBy: '新金鑰',
  },
  create: {
    verb: '建立金鑰', title: '建立 API 金鑰', name: '用途（例如：ERP 同步）', mode: '類型', live: '正式', test: '測試（只能存取沙箱店鋪）', permissions: '權限', filter: '篩選權限', none: '請至少選擇一項權限', picked: '已選 {{count}} 項',
    shops: '店鋪', warehouses: '倉庫', allOf: '全部', addresses: '允許的來源位址', addressesHint: '每行一個 IP 或網段（CIDR），留空則不限', expires: '有效期', days: '{{count}} 天',
  },
  secret: {
    title: '請立即保存金鑰', warning: '金鑰只顯示這一次，關閉後無法再查看。請存放在合作系統的金鑰庫中，不要寫進程式碼或聊天記錄。', use: '用法', done: '我已保存',
  },
  rotate: {
    verb: '輪替', title: '輪替金鑰「{{name}}」', effectNew: '產生權限相同的新金鑰，只顯示一次', effectOld: '舊金鑰繼續有效，到期後失效', overlap: '舊金鑰保留', hours: '{{count}} 小時', now: '立即失效',
  },
  revoke: {
    verb: '撤銷', title: '撤銷金鑰「{{name}}」', effect: '使用該金鑰的系統立即無法存取，不能恢復', done: '金鑰已撤銷',
  },
  requests: {
    title: '最近的請求', empty: '30 天內沒有請求', operation: '操作', anonymous: '未命名', cost: '點數', duration: '毫秒', status: '結果', at: '時間',
  },
};
