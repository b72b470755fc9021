import type zhCN from './zh-CN.js';

const messages: typeof zhCN = {
  code: { subject: '您的驗證碼', mail: '您好：\n\n您的驗證碼是 {{code}}，{{minutes}} 分鐘內有效，只能使用一次。\n\n請勿告訴任何人，我們不會向您索取驗證碼。如果不是您本人操作，請忽略這封郵件。', sms: '您的驗證碼是 {{code}}，{{minutes}} 分鐘內有效，請勿告訴他人。' },
  known: { subject: '有人用您的地址註冊', mail: '您好：\n\n有人用這個地址註冊，而它已有帳戶，所以沒有寄出驗證碼。\n\n若是您本人，請直接登入，或在登入頁找回密碼；若不是，請忽略這封郵件。', sms: '有人用此手機號註冊，而它已有帳戶。若是您本人，請直接登入或找回密碼。' },
  passwordChanged: { subject: '您的密碼已修改', mail: '您好：\n\n帳戶 {{username}} 的密碼剛剛修改，所有登入都已登出。\n\n如果不是您本人操作，請立即找回密碼並聯絡客服。', sms: '帳戶 {{username}} 的密碼已修改。' },
  invitation: { subject: '{{inviter}} 邀請您使用 Ordo', mail: '{{name}}，您好：\n\n{{inviter}} 邀請您使用 Ordo 系統。請在 {{days}} 天內打開下面的連結，驗證手機和郵箱並設定密碼：\n\n{{link}}\n\n連結只能使用一次，請勿轉寄。', sms: '{{inviter}} 邀請您使用 Ordo，請查看郵件。' },
};
export default messages;
