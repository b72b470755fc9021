import type { identity as zhCN } from '../zh-CN/identity.js';

export const identity: typeof zhCN = {
  register: {
    title: '註冊帳戶', link: '立即註冊', back: '返回登入', username: '使用者名稱', usernameHint: '4–20 位字母、數字、點、底線或連字號，以字母開頭', mobile: '手機號碼', mobileHint: '接收驗證碼，也用於找回密碼',
    email: '郵箱位址', emailHint: '接收通知，也用於找回密碼', password: '密碼', again: '確認密碼', differs: '兩次輸入的密碼不一致', consent: '我已閱讀並同意', and: '和', consentMissing: '請閱讀並同意兩份文件',
    submit: '註冊', codesTitle: '輸入驗證碼', codesSent: '驗證碼已分別傳送到 {{mobile}} 和 {{email}}，10 分鐘內有效。', mobileCode: '手機驗證碼', emailCode: '郵箱驗證碼', finish: '完成註冊', change: '修改填寫的內容',
    resend: '重新傳送', resendIn: '{{seconds}} 秒後可重新傳送', resent: '已重新傳送', codeForm: '請填寫 6 位數字', done: '註冊成功，請登入。',
  },
  recover: {
    title: '找回密碼', link: '忘記密碼？', address: '註冊的手機號碼或郵箱位址', send: '傳送驗證碼', sent: '如果這個位址有帳戶，驗證碼已傳送，10 分鐘內有效。', code: '驗證碼', password: '新密碼', again: '確認新密碼', submit: '提交',
    done: '密碼已修改，所有登入都已登出。請用新密碼登入。', trouble: '遇到問題？請聯絡客服：service@ordo.example',
  },
  human: {
    working: '正在自動驗證您不是機器人…', done: '已通過人機驗證', failed: '人機驗證沒有完成，請重新整理頁面再試（需要 HTTPS）。',
  },
  strength: {
    label: '密碼強度：{{word}}', s0: '很弱', s1: '弱', s2: '一般', s3: '強', s4: '很強', rules: '密碼要求', length: '{{least}}–{{most}} 位', LETTERS_DIGITS_SPECIALS: '同時含字母、數字和特殊字元', THREE_CLASSES: '大寫、小寫、數字、特殊字元中至少三種',
    NO_RUNS: '沒有三個以上連續相同或相鄰的字元', NOT_PERSONAL: '不含使用者名稱、手機號或郵箱名', NOT_COMMON: '不是常見密碼（提交時檢查）', met: '已滿足', open: '未滿足',
  },
  invitation: {
    title: '接受邀請', intro: '{{name}}，您好。請驗證手機和郵箱，然後設定帳戶。', roles: '您的角色', addresses: '驗證碼將傳送到 {{mobile}} 和 {{email}}。', send: '傳送驗證碼', submit: '建立帳戶', done: '帳戶已建立，請登入。', void: '邀請無效、已使用或已過期', voidHint: '請聯絡邀請您的人重新傳送。',
    list: '邀請', invite: '邀請成員', name: '姓名', chooseRoles: '角色', empty: '還沒有邀請', invited: '已邀請 {{name}}', revoke: '撤回', revoked: '邀請已撤回', revokeTitle: '撤回對 {{name}} 的邀請', revokeEffect: '連結立即失效', columns: { name: '姓名', email: '郵箱', mobile: '手機', roles: '角色', inviter: '邀請人', state: '狀態', created: '時間', action: '操作' },
    state: { waiting: '待接受', accepted: '已接受', revoked: '已撤回', expired: '已過期' },
  },
  mailbox: {
    title: '示範信箱', link: '示範信箱：查看系統寄出的郵件和簡訊', hint: '示範環境寄出的郵件和簡訊都在這裡，最新的在前。', empty: '還沒有訊息', mail: '郵件', sms: '簡訊', to: '寄給 {{address}}', refresh: '重新整理',
  },
  legal: {
    agreement: '《使用者協議》', privacy: '《隱私政策》', version: '版本 {{version}}',
  },
};
