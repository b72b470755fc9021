import { tables } from '../../tables/zh-TW.js';
import type { files as zhCN } from '../zh-CN/files.js';

export const files: typeof zhCN = {
  fields: tables.import, columns: tables.orders,
  import: {
    title: '匯入訂單', short: '匯入', steps: '匯入步驟', upload: '上傳檔案', map: '對應欄', check: '檢查並匯入', shop: '店鋪', choose: '選擇檔案', chosen: '已選：{{name}}', next: '上傳並繼續', template: '下載範本',
    hint: 'XLSX 或 CSV（UTF-8、GBK、UTF-16），最多 {{rows}} 列。同一訂單號的相鄰列合為一個訂單；沒有訂單號時每列一個訂單。', again: '同一檔案再次匯入不會重複下單。',
    column: '檔案中的欄', field: '匯入為', ignore: '不匯入', unnamed: '第 {{index}} 欄（無標題）', required: '必填：{{fields}}', run: '檢查', back: '換一個檔案', remap: '重新對應欄',
    checking: '正在檢查，還沒有下單…', importing: '正在下單…', rows: '列', orders: '訂單', ready: '可匯入', known: '已存在', refused: '有錯誤', placed: '已匯入',
    problems: '錯誤', row: '列', what: '欄位', why: '錯誤原因', whole: '整列', errorFile: '下載錯誤檔案', errorHint: '這裡最多顯示 200 筆，錯誤檔案裡有全部：它是原檔案加上「錯誤原因」一欄。改好後整份重新上傳即可，已匯入的不會重複。',
    commit: '匯入 {{count}} 個訂單', nothing: '沒有可以匯入的訂單', done: '已匯入 {{count}} 個訂單', see: '查看訂單', another: '再匯入一個檔案', gone: '沒有這個匯入，或它不是您的。', failed: '檢查沒有完成：{{error}}', uploadFailed: '上傳失敗，請重試。',
  },
  export: {
    title: '匯出訂單', verb: '匯出', which: '匯出目前篩選出的訂單，只含您可見的資料。', format: '格式', columns: '欄', perLine: '選了商品列的欄：每個商品一列。', plain: '匯出完整的姓名、電話和地址', plainHint: '會記入稽核紀錄。不勾選則遮罩。',
    reason: '原因', working: '正在匯出', ready: '檔案已產生，保留一天', download: '下載 {{name}}', failed: '匯出失敗：{{error}}', all: '全選', none: '全不選', noColumns: '至少選一欄', formats: { XLSX: 'Excel（XLSX）', CSV: 'CSV', JSONL: 'JSON Lines' },
  },
  mine: { title: '我的檔案', empty: '沒有檔案', hint: '上傳的和匯出的檔案保留一天。', name: '檔案', kind: '來源', size: '大小', until: '保留到', download: '下載', kinds: { UPLOAD: '上傳', RESULT: '產生' } },
};
