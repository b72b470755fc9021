import type { account as zhCN } from '../zh-CN/account.js';

export const account: typeof zhCN = {
  title: '我的帳戶', saved: '已儲存', ownPassword: '您的密碼', endsOthers: '完成後，您在其他裝置上的登入會全部登出。',
  security: {
    title: '資料與登入', username: '使用者名稱', displayName: '顯示名稱', MOBILE: '手機', EMAIL: '郵箱', password: '密碼', change: '修改', changeOf: '修改{{what}}', none: '未設定',
  },
  rename: {
    title: '修改顯示名稱', verb: '儲存', hint: '其他人看到的名字',
  },
  password: {
    title: '修改密碼', verb: '修改密碼', old: '目前密碼', done: '密碼已修改，其他登入已登出',
  },
  contact: {
    MOBILE: '更換手機', EMAIL: '更換郵箱', newMOBILE: '新手機號碼', newEMAIL: '新郵箱位址', send: '傳送驗證碼', sent: '如果 {{address}} 可以使用，驗證碼已傳送，10 分鐘內有效。', code: '驗證碼', verb: '更換', done: '已更換，其他登入已登出，並已通知原來的位址',
  },
  preferences: {
    title: '偏好', timeZone: '時區', house: '{{zone}}（預設）', mailNewBrowser: '在新的瀏覽器上登入時發郵件通知我',
  },
  sessions: {
    endOthers: '結束其他工作階段', effect: '{{count}} 個其他工作階段立即失效，目前的保留',
  },
  keys: {
    title: 'API 密鑰', open: '管理我的密鑰', hint: '給自己的指令碼使用的密鑰。',
  },
  data: {
    title: '個人資料', hint: '您可以匯出我們保存的關於您的資料，也可以註銷帳戶並刪除這些資料。',
  },
  export: {
    verb: '匯出個人資料', what: '我們會把保存的關於您的資料整理成一個 JSON 檔案，只有您能下載，一天後失效。', making: '正在準備檔案…', ready: '檔案已備好，{{until}} 前可以下載。', download: '下載', failed: '檔案沒能準備好，請稍後再試。',
  },
  erase: {
    verb: '註銷帳戶', title: '註銷帳戶並刪除個人資料', customerVerb: '刪除個人資料', customerTitle: '刪除客戶的個人資料', reason: '客戶如何提出', reasonHint: '會記入稽核日誌，請不要寫入個人資料', done: '個人資料已刪除', erasedAt: '個人資料刪除於',
    goes: '將永久刪除', account: '帳戶、密碼、登入工作階段和密鑰：不能再登入', contacts: '姓名、手機、郵箱、偏好、登入過的瀏覽器', orders: '訂單上的收貨人、電話、位址、留言，以及備註和售後說明',
    stays: '將保留，及其原因', books: '訂單的商品、金額、省市、付款與退款：交易記錄依法至少保存三年，不再與本人關聯', log: '稽核日誌：誰在何時做了什麼，依法保存到期限屆滿', consent: '同意協議的版本和時間：作為憑證',
  },
};
