import type { words as zhCN } from './zh-CN.js';

export const words: typeof zhCN = {
  Verb: {
    submit: '送出', settle: '確認收款', approve: '審核通過', hold: '攔截', release: '放行', comment: '備註', cancel: '取消', complete: '完成', allocate: '分配',
    startPicking: '開始揀貨', check: '驗貨', pack: '打包', requestWaybill: '取運單號', printLabel: '列印面單', ship: '出貨', recall: '退回貨架',
    sendToFinance: '轉財審', passFinanceReview: '財審通過',
    edit: '修改', askAgain: '等待補款', sendBack: '退回審核', requestRecall: '請求撤回', extend: '延長付款時間',
    refuseRecall: '無法撤回',
    reissue: '補發',
    confirm: '確認', fail: '標記失敗', expire: '逾期', close: '關閉', reject: '拒絕', send: '送交通路', succeed: '確認入帳', retry: '重試',
    take: '領取', sort: '完成分揀', reportShort: '回報缺貨', printPickList: '列印揀貨單',
    acknowledge: '接手',
    dispatch: '發出', book: '出庫', count: '登錄盤點', recount: '複盤',
    askRefund: '再次退款', recordShipment: '登記寄回', receive: '收貨', refund: '退款', exchange: '換貨',
  },
  CancelReason: { UNPAID: '逾時未付款，自動關閉' },
  RevealReason: { WAYBILL: '列印電子託運單' },
  Job: {
    'platform.sweep-files': '清理過期檔案', 'workflows.check-order-import': '檢查匯入檔案', 'workflows.commit-order-import': '匯入訂單', 'orders.watch-promises': '出貨時效提醒', 'orders.export': '匯出訂單',
    'workflows.close-unpaid': '關閉未付款訂單',
    'platform.sweep-tries': '清理嘗試次數', 'access.forget-tickets': '清理未完成的登入', 'access.forget-key-requests': '金鑰請求記錄清理', 'access.forget-permission-uses': '權限使用記錄清理', 'access.expire-permission-requests': '關閉到期的權限申請',
    'identity.tell-permission-asked': '權限申請通知', 'identity.tell-permission-decided': '權限申請結果通知', 'identity.send-code': '傳送驗證碼', 'identity.send-invitation': '傳送邀請', 'identity.tell-password-changed': '密碼修改通知', 'identity.tell-second-factor': '兩步驟驗證變更通知', 'identity.forget-old': '清理驗證碼',
    'allocation.release-backorders': '缺貨補發放行', 'allocation.allocate-order': '自動分配', 'review.review-order': '自動審單', 'review.try-rules': '規則試算', 'channels.pull-shop': '平台同步', 'channels.pull-orders': '平台同步', 'channels.pull-item': '平台同步', 'channels.send-shipping-notice': '回傳出貨',
    'assignment.assign-by-rule': '派單規則', 'assignment.try-clerks': '派單規則試算',
    'allocation.try-rules': '分倉規則試算',
    'orders.fill-name-keys': '補全收件人拼音', 'customers.fill-name-keys': '補全客戶拼音',
    'inventory.keep-figures': '庫存週轉', 'catalog.fill-name-keys': '補全商品拼音',
    'orders.forget-drafts': '清理舊草稿',
    'payments.close-at-gateway': '關閉付款', 'payments.query': '查詢付款', 'payments.send-refund': '送出退款', 'shipments.cancel-waybill': '作廢運單', 'shipments.request-waybill': '取運單號',
    'shipments.pull-tracking': '物流軌跡', 'workflows.act-on-orders': '批次操作',
    'identity.tell-contact-changed': '聯絡方式變更通知', 'identity.tell-new-browser': '新瀏覽器登入通知', 'identity.export-personal-data': '匯出個人資料', 'operations.seal-audit-log': '封存稽核紀錄', 'operations.retain-audit-log': '清理到期的稽核紀錄', 'operations.verify-audit-log': '校驗稽核紀錄', 'operations.export-audit-log': '匯出稽核紀錄',
  },
};
