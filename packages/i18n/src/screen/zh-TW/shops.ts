import type { shops as zhCN } from '../zh-CN/shops.js';

export const shops: typeof zhCN = {
  title: '店鋪', empty: '還沒有店鋪', backorders: '到貨後自動放行缺貨訂單', backordersSaved: '已儲存', sandbox: '沙箱環境', behind: '落後', seconds: '{{count}} 秒',
  columns: {
    name: '店鋪', code: '代碼', channel: '通路', outcome: '最近同步', syncedUntil: '已同步至', lastRun: '同步時間', next: '操作', shipWithin: '承諾出貨（小時）',
  },
  sync: {
    verb: '立即同步', started: '{{name}} 開始同步',
  },
  unpaid: {
    close: '未付款關閉', never: '不自動關閉', after: '下單 {{time}} 後', verb: '設定付款時間', title: '{{name}}：付款時間', minutes: '下單後多少分鐘關閉', hint: '5 到 43200 分鐘；留空則不自動關閉。已有訂單不變。', done: '{{name}} 的付款時間已儲存', mkt: '由平台關閉',
  },
  runs: {
    title: '同步紀錄', empty: '還沒有同步過', window: '時間範圍', seen: '讀到', stored: '變更', errors: '失敗',
  },
};
