import type { batches as zhCN } from '../zh-CN/batches.js';

export const batches: typeof zhCN = {
  title: '批次操作', short: '批次操作記錄', all: '全部', empty: '還沒有批次操作', of: '批次{{verb}}', gone: '沒有這次批次操作，或者不是您的。',
  columns: { verb: '操作', state: '狀態', progress: '進度', refused: '未成功', createdAt: '開始時間', endedAt: '結束時間' },
  ask: { APPROVE: '審核通過 {{count}} 張訂單', HOLD: '攔截 {{count}} 張訂單', RELEASE: '放行 {{count}} 張訂單', CANCEL: '取消 {{count}} 張訂單', MARK: '標記 {{count}} 張訂單', ASSIGN: '派 {{count}} 張訂單' },
  possible: '可以處理 {{possible}} 張，共選 {{total}} 張', blocked: '{{count}} 張不能處理：{{reason}}', like: '如 {{numbers}}', nothing: '所選訂單都不能這樣處理。',
  refund: '已付的 {{amount}} 將按原路開始退款', pieces: '釋放 {{count}} 件預占庫存', final: '取消後不能恢復', oneByOne: '逐張處理，互不影響；可隨時中止，也可以關掉這個視窗。',
  reason: '原因', note: '說明', service: '寫客服備註', print: '寫列印備註', keepHint: '留空則不變',
  done: '完成 {{count}} 張', refusedCount: '未成功 {{count}} 張', left: '未處理 {{count}} 張', stop: '中止', stopped: '已中止，已完成的不會撤回', background: '在背景繼續', records: '全部記錄',
  exceptions: '未成功的訂單', why: '原因', count: '張數', numbers: '訂單', open: '在列表中開啟', item: '逐張結果', orderNo: '訂單號', result: '結果', allDone: '全部完成。', next: '下一頁', previous: '上一頁',
};
