import type zhCN from './zh-CN.js';

const messages: typeof zhCN = {
  code: { subject: '您的驗證碼', mail: '您好：\n\n您的驗證碼是 {{code}}，{{minutes}} 分鐘內有效，只能使用一次。\n\n請勿告訴任何人，我們不會向您索取驗證碼。如果不是您本人操作，請忽略這封郵件。', sms: '您的驗證碼是 {{code}}，{{minutes}} 分鐘內有效，請勿告訴他人。' },
  known: { subject: '有人在帳戶中填寫了您的地址', mail: '您好：\n\n有人註冊或更換聯絡方式時填寫了這個地址，而它已有帳戶，所以沒有寄出驗證碼。\n\n若是您本人，請直接登入，或在登入頁找回密碼；若不是，請忽略這封郵件。', sms: '有人註冊或更換聯絡方式時填寫了此手機號，而它已有帳戶。若是您本人，請直接登入或找回密碼。' },
  passwordChanged: { subject: '您的密碼已修改', mail: '您好：\n\n帳戶 {{username}} 的密碼剛剛修改，其他登入都已登出。\n\n如果不是您本人操作，請立即找回密碼並聯絡客服。', sms: '帳戶 {{username}} 的密碼已修改。' },
  invitation: { subject: '{{inviter}} 邀請您使用 Ordo', mail: '{{name}}，您好：\n\n{{inviter}} 邀請您使用 Ordo 系統。請在 {{days}} 天內打開下面的連結，驗證手機和郵箱並設定密碼：\n\n{{link}}\n\n連結只能使用一次，請勿轉寄。', sms: '{{inviter}} 邀請您使用 Ordo，請查看郵件。' },
  contactChanged: { subject: '您的帳戶已更換聯絡方式', mail: '您好：\n\n帳戶 {{username}} 的聯絡方式剛剛更換，這個地址不再屬於該帳戶，其他登入都已登出。\n\n如果不是您本人操作，請立即聯絡客服。', sms: '帳戶 {{username}} 已更換手機號，本號碼不再屬於該帳戶。若非本人操作，請立即聯絡客服。' },
  newBrowser: { subject: '您的帳戶在新的瀏覽器上登入', mail: '您好：\n\n帳戶 {{username}} 剛剛在新的瀏覽器上登入。\n\n瀏覽器：{{browser}}\nIP 位址：{{ip}}\n時間：{{at}}\n\n如果是您本人，不必理會；如果不是，請在「我的帳戶」中結束該工作階段並修改密碼。不想再收到這類郵件，可在「我的帳戶」中關閉。', sms: '帳戶 {{username}} 剛剛在新的瀏覽器上登入：{{browser}}，{{ip}}，{{at}}。' },
  secondFactorOn: { subject: '兩步驟驗證已開啟', mail: '您好：\n\n帳戶 {{username}} 已於 {{at}} 開啟兩步驟驗證。今後登入還需要驗證器應用程式中的動態碼。\n\n如果不是您本人操作，請立即找回密碼並聯絡管理員。', sms: '帳戶 {{username}} 已開啟兩步驟驗證。' },
  secondFactorOff: { subject: '兩步驟驗證已關閉', mail: '您好：\n\n帳戶 {{username}} 已於 {{at}} 關閉兩步驟驗證，復原碼已失效。今後只憑密碼即可登入。\n\n如果不是您本人操作，請立即修改密碼並聯絡管理員。', sms: '帳戶 {{username}} 已關閉兩步驟驗證。' },
  secondFactorReset: { subject: '您的兩步驟驗證已被重設', mail: '您好：\n\n管理員已於 {{at}} 重設帳戶 {{username}} 的兩步驟驗證：原來的驗證器應用程式和復原碼不再有效，所有登入都已登出。\n\n如果您沒有要求重設，請立即修改密碼並聯絡管理員。', sms: '管理員已重設帳戶 {{username}} 的兩步驟驗證。' },
  recoveryCodesRenewed: { subject: '您的復原碼已更換', mail: '您好：\n\n帳戶 {{username}} 已於 {{at}} 產生新的復原碼，舊的復原碼已失效。\n\n如果不是您本人操作，請立即修改密碼並聯絡管理員。', sms: '帳戶 {{username}} 已產生新的復原碼。' },
  recoveryCodeUsed: { subject: '有人使用了您的復原碼', mail: '您好：\n\n帳戶 {{username}} 於 {{at}} 使用復原碼登入，剩餘復原碼：{{left}} 個。\n\n如果是您本人，不必理會；剩餘不多時請更換復原碼。如果不是，請立即修改密碼並聯絡管理員。', sms: '帳戶 {{username}} 使用了復原碼，剩餘 {{left}} 個。' },
  permissionAsked: { subject: '{{asker}} 申請一項權限', mail: '您好：\n\n{{asker}} 申請權限「{{permission}}」：\n\n{{reason}}\n\n請在這個頁面授予（長期或一段時間內有效）或拒絕：\n\n{{link}}', sms: '{{asker}} 申請權限「{{permission}}」，請查看郵件。' },
  permissionGranted: { subject: '您的權限申請已通過', mail: '您好：\n\n{{decider}} 已授予您權限「{{permission}}」，長期有效。立即生效，無需重新登入。\n\n您的申請都在這裡：\n\n{{link}}', sms: '您已獲得權限「{{permission}}」。' },
  permissionGrantedUntil: { subject: '您的權限申請已通過', mail: '您好：\n\n{{decider}} 已授予您權限「{{permission}}」，有效至 {{until}}。立即生效，無需重新登入。\n\n您的申請都在這裡：\n\n{{link}}', sms: '您已獲得權限「{{permission}}」，有效至 {{until}}。' },
  permissionDeclined: { subject: '您的權限申請未通過', mail: '您好：\n\n{{decider}} 拒絕了您對權限「{{permission}}」的申請：\n\n{{note}}\n\n您的申請都在這裡：\n\n{{link}}', sms: '您對權限「{{permission}}」的申請未通過，請查看郵件。' },
};
export default messages;
