/** The one set of credentials that each simulated platform knows. They open nothing but this sandbox. */
export const TOP_ACCOUNT = {
  appKey: '12345678',
  secret: 'sandbox-top-secret',
  session: 'sandbox-session-flagship',
  sellerNick: '官方旗舰店',
} as const;

export const ALIPAY_ACCOUNT = {
  appId: '2021000000000001',
  sellerId: '2088000000000001',
  sellerEmail: 'seller@sandbox.example',
  buyerId: '2088000000000099',
  buyerLogonId: '138****1000',
} as const;

/** Text messages; each approved template with its text. */
export const SMS_ACCOUNT = {
  accessKeyId: 'sandbox-sms-key',
  accessKeySecret: 'sandbox-sms-secret',
  signName: 'Ordo沙箱',
  templates: {
    SMS_100001: '您的验证码是 ${code}，${minutes} 分钟内有效，请勿告诉他人。',
    SMS_100002: '您的驗證碼是 ${code}，${minutes} 分鐘內有效，請勿告訴他人。',
    SMS_100003: 'Your verification code is ${code}, valid for ${minutes} minutes. Do not share it.',
    SMS_100011: '有人注册或更换联系方式时填写了此手机号，而它已有账户。若是您本人，请直接登录或找回密码。',
    SMS_100012: '有人註冊或更換聯絡方式時填寫了此手機號，而它已有帳戶。若是您本人，請直接登入或找回密碼。',
    SMS_100013: 'Somebody gave this number for an account; it has one already. If it was you, sign in or recover your password.',
    SMS_100021: '账户 ${username} 已更换手机号，本号码不再属于该账户。若非本人操作，请立即联系客服。',
    SMS_100022: '帳戶 ${username} 已更換手機號，本號碼不再屬於該帳戶。若非本人操作，請立即聯絡客服。',
    SMS_100023: 'The account ${username} was given a new mobile number; this one no longer belongs to it. If it was not you, tell customer service at once.',
  } as Readonly<Record<string, string>>,
} as const;

export const SF_ACCOUNT = {
  partnerId: 'ORDOSBOX',
  checkword: 'abcdefghij0123456789ABCDEFGHIJ01',
  monthlyCard: '7551234567',
} as const;
