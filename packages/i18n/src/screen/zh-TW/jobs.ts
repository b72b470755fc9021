import type { jobs as zhCN } from '../zh-CN/jobs.js';

export const jobs: typeof zhCN = {
  title: '背景工作', all: '全部', empty: '沒有工作', progressOf: '{{name}} 的進度', failedItems: '失敗項',
  columns: {
    name: '工作', state: '狀態', progress: '進度', attempts: '嘗試', error: '錯誤', runAt: '排程執行', finishedAt: '結束時間', created: '建立時間',
  },
  items: {
    title: '明細', empty: '這個工作沒有明細', label: '對象', result: '結果', message: '說明', done: '成功', failed: '失敗',
  },
  names: {
    'allocation_release-backorders': '缺貨補發放行', 'allocation_allocate-order': '分配倉庫', 'review_review-order': '自動審核一張訂單', 'review_try-rules': '試算規則', 'channels_pull-item': '拉取一筆平台訂單', 'channels_pull-orders': '定時拉取平台訂單', 'channels_pull-shop': '同步店鋪',
    'workflows_close-unpaid': '關閉未付款訂單',
    'assignment_assign-by-rule': '按規則派單', 'assignment_try-clerks': '試算派單規則', 'gifts_try-gifts': '試算贈品規則',
    'allocation_try-rules': '試算分倉規則',
    'orders_fill-name-keys': '補全收件人拼音', 'customers_fill-name-keys': '補全客戶拼音',
    'inventory_keep-figures': '每日計算庫存週轉', 'catalog_fill-name-keys': '補全商品拼音',
    'orders_forget-drafts': '定時清理舊草稿',
    'notices_forget-old': '定時清理舊通知', 'orders_sweep-attachments': '定時清理未使用的附件', 'orders_remove-attachments': '刪除附件檔案',
    'channels_send-shipping-notice': '回傳出貨', 'payments_close-at-gateway': '關閉付款單', payments_query: '查詢付款結果', 'payments_send-refund': '發起退款',
    'shipments_cancel-waybill': '作廢託運單', 'shipments_pull-tracking': '定時拉取物流軌跡', 'shipments_request-waybill': '向物流公司下單',
    'workflows_act-on-orders': '批次操作訂單',
    'operations_seal-audit-log': '定時封存稽核紀錄', 'operations_retain-audit-log': '清理到期的稽核紀錄', 'operations_verify-audit-log': '校驗稽核紀錄', 'operations_export-audit-log': '匯出稽核紀錄',
    'platform_sweep-files': '定時清理過期檔案', 'workflows_check-order-import': '檢查匯入檔案', 'workflows_commit-order-import': '匯入訂單', 'orders_watch-promises': '定時檢查出貨時效', orders_export: '匯出訂單',
    'platform_sweep-tries': '定時清理嘗試次數', 'access_forget-tickets': '定時清理未完成的登入', 'access_forget-key-requests': '定時清理金鑰請求記錄', 'access_forget-permission-uses': '定時清理權限使用記錄',
    'identity_send-code': '傳送驗證碼', 'identity_send-invitation': '傳送邀請郵件', 'identity_tell-password-changed': '通知密碼已修改', 'identity_tell-contact-changed': '通知聯絡方式已變更',
    'identity_tell-new-browser': '通知新瀏覽器登入', 'identity_tell-second-factor': '通知兩步驟驗證變更', 'identity_tell-permission-asked': '通知有人申請權限',
    'identity_tell-permission-decided': '通知權限申請結果', 'access_expire-permission-requests': '定時關閉到期的權限申請', 'identity_export-personal-data': '匯出個人資料',
    'identity_forget-old': '定時清理驗證碼',
  },
  retry: {
    verb: '重新執行', done: '{{name}} 已重新排入佇列',
  },
  audit: {
    title: '稽核紀錄', empty: '還沒有稽核紀錄', at: '時間', actor: '操作人', action: '操作', subject: '對象', data: '內容', ip: 'IP 位址', request: '請求編號',
    one: '{{actor}}：{{action}}', agent: '用戶端', kind: '類別', changes: '改動', before: '改動前', after: '改動後', field: '欄位',
    noChanges: '對象本身沒有欄位變化', masked: '已遮罩：個人資料或機密', nothing: '空', open: '稽核紀錄', sameRequest: '本次請求的全部紀錄', sameSubject: '該對象的全部紀錄',
    filters: { actorName: '操作人', action: '操作', subjectType: '對象類別', subjectId: '對象', at: '時間', ip: 'IP 位址', requestId: '請求編號' },
    verify: '校驗', verifying: '正在校驗紀錄', sound: '一切正常：{{count}} 筆紀錄都與寫入時一致', broken: '紀錄遭竄改：發現 {{count}} 處', failed: '校驗未能完成：{{error}}', details: '詳情',
    export: '匯出', exporting: '正在匯出', exported: '檔案已產生，保留一天', download: '下載 CSV',
  },
};
