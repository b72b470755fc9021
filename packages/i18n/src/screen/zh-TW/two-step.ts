import type { twoStep as zhCN } from '../zh-CN/two-step.js';

export const twoStep: typeof zhCN = {
  title: '兩步驟驗證', on: '已開啟', off: '未開啟', hint: '登入時除密碼外，再輸入手機驗證器應用程式上的動態碼。密碼外洩後，別人仍然無法登入。',
  required: '您的角色要求兩步驟驗證，不能關閉。', since: '開啟時間', left: '剩餘復原碼', few: '復原碼快用完了，請更換。',
  turnOn: '開啟兩步驟驗證', turnOff: '關閉兩步驟驗證', renew: '更換復原碼', password: '目前密碼', next: '下一步', passwordHint: '請先輸入密碼，確認是您本人。',
  scan: '用驗證器應用程式（如 Microsoft Authenticator、Google Authenticator）掃描 QR 碼。', qr: '驗證器應用程式的 QR 碼', typed: '無法掃描時，手動輸入金鑰：', code: '動態碼', codeHint: '應用程式上顯示的 6 位數字', codeForm: '請輸入 6 位數字', confirm: '確認並開啟',
  turnOffEffect: '以後登入只要密碼，復原碼全部作廢。', turnedOff: '兩步驟驗證已關閉', renewEffect: '舊的復原碼全部作廢。',
  codesTitle: '儲存復原碼', codesHint: '手機不在身邊時，用復原碼登入，每個只能用一次。只顯示這一次，請存放在安全的地方。', codesLabel: '復原碼', copyAll: '全部複製', download: '下載', saved: '我已儲存',
  step: '輸入動態碼', stepSubmit: '驗證', useRecovery: '手機不在身邊？使用復原碼', useApp: '使用驗證器應用程式', recovery: '復原碼', recoveryHint: '10 個字母和數字', recoveryForm: '請輸入復原碼', otherAccount: '換個帳號登入',
  enrolTitle: '設定兩步驟驗證', enrolHint: '您的角色要求兩步驟驗證。設定完成後才能登入，需要一個手機驗證器應用程式。', enrolBegin: '開始設定', enrolSubmit: '確認並登入', continue: '我已儲存，進入系統',
  reset: '重設兩步驟驗證', resetTitle: '重設 {{name}} 的兩步驟驗證', resetEffect: '以後登入只要密碼，直到本人重新開啟', resetSessions: '立即登出所有裝置', resetDone: '已重設 {{name}} 的兩步驟驗證',
  byRole: '要求兩步驟驗證', byRoleTitle: '要求「{{name}}」兩步驟驗證', byRoleOffTitle: '不再要求「{{name}}」兩步驟驗證', byRoleVerb: '要求', byRoleOffVerb: '不再要求', byRoleEffect: '沒有開啟的人立即登出，重新登入時先設定', byRoleOffEffect: '可以只用密碼登入，也可以自行關閉', byRoleHolders: '涉及 {{count}} 個使用者', byRoleDone: '「{{name}}」已要求兩步驟驗證', byRoleOffDone: '「{{name}}」不再要求兩步驟驗證',
};
