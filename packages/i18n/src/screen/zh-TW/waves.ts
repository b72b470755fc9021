import type { waves as zhCN } from '../zh-CN/waves.js';

export const waves: typeof zhCN = {
  title: '波次', empty: '還沒有波次', all: '全部', one: '波次 {{number}}',
  columns: {
    number: '波次號', state: '狀態', warehouse: '倉庫', orders: '單數', left: '未完成', pieces: '件數', picker: '揀貨人', prints: '列印次數', createdBy: '建立人', createdAt: '建立時間',
    note: '說明', reason: '原因',
  },
  filters: {
    number: '波次號',
  },
  picks: {
    title: '揀貨路徑', bin: '儲位', sku: '商品編碼', item: '商品', pieces: '件數', baskets: '分揀', share: '{{basket}} 號籃 × {{pieces}}', stopped: '勿揀：已攔截、待撤回或已作廢', short: '缺貨',
  },
  orders: {
    title: '出庫單', basket: '籃號', number: '出庫單號', pieces: '件數', wanted: '待撤回',
  },
  actions: {
    create: '建立波次', take: '領取揀貨', printPickList: '列印揀貨單', sort: '完成分揀', close: '結束波次', cancel: '取消波次', labels: '批次列印面單', packing: '批次列印裝箱單', desk: '前往驗貨台',
    fromChosen: '組成波次',
  },
  create: {
    title: '建立波次', pieces: '訂單類型', any: '不限', zone: '庫區', zoneHint: '留空不限；填寫後只取全部商品都在該庫區的出庫單', limit: '最多單數', found: '符合 {{orders}} 單，共 {{pieces}} 件',
    chosen: '已選 {{count}} 張出庫單', done: '已建立 {{number}}，共 {{count}} 單',
  },
  short: {
    title: '回報缺貨 {{sku}}', missing: '缺少件數', hint: '需要 {{count}} 件；從最後的籃開始攔截訂單', verb: '回報缺貨', note: '說明', done: '已攔截 {{count}} 單',
  },
  close: {
    title: '結束 {{number}}', effect: '未出貨的出庫單移出波次，維持目前狀態。', done: '{{number}} 已結束',
  },
  cancel: {
    title: '取消 {{number}}', effect: '已揀的貨退回貨架，出庫單重新等待揀貨。', done: '{{number}} 已取消',
  },
  done: {
    take: '{{number}} 已領取', leftOut: '{{count}} 單不能揀貨，已移出波次：{{numbers}}', sort: '{{number}} 分揀完成，請到驗貨台',
  },
  print: {
    done: '已開啟，列印已計數', skipped: '{{count}} 單未列印：{{why}}',
  },
};
