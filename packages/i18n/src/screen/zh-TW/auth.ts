import type { auth as zhCN } from '../zh-CN/auth.js';

export const auth: typeof zhCN = {
  title: '登入', intro: '多平台訂單，一處處理。', username: '使用者名稱、電子郵件或手機號碼', password: '密碼', showPassword: '顯示密碼', hidePassword: '隱藏密碼', submit: '登入',
  demoTitle: '示範帳號，點擊即可登入', expired: '登入已逾期，請重新登入。', failed: '暫時無法登入，請稍後再試。',
  people: {
    admin: {
      role: '系統管理員', hint: '使用者、角色、設定，一切可見',
    },
    clerk: {
      role: '訂單處理員', hint: '審核、攔截、分配、跟單',
    },
    finance: {
      role: '財務人員', hint: '收款、退款、帳本',
    },
    warehouse: {
      role: '倉庫管理員', hint: '揀貨、打包、出貨、庫存',
    },
    service: {
      role: '客服人員', hint: '查單、售後、退換貨',
    },
    customer: {
      role: '客戶', hint: '只看自己的訂單',
    },
  },
};
