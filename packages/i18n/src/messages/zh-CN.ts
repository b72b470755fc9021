/** Texts of mails and text messages; `{{params}}` are filled in when they are sent. */
export default {
  code: { subject: '您的验证码', mail: '您好：\n\n您的验证码是 {{code}}，{{minutes}} 分钟内有效，只能使用一次。\n\n请勿告诉任何人，我们不会向您索要验证码。如果不是您本人操作，请忽略这封邮件。', sms: '您的验证码是 {{code}}，{{minutes}} 分钟内有效，请勿告诉他人。' },
  known: { subject: '有人在账户中填写了您的地址', mail: '您好：\n\n有人注册或更换联系方式时填写了这个地址，而它已有账户，所以没有发送验证码。\n\n若是您本人，请直接登录，或在登录页找回密码；若不是，请忽略这封邮件。', sms: '有人注册或更换联系方式时填写了此手机号，而它已有账户。若是您本人，请直接登录或找回密码。' },
  passwordChanged: { subject: '您的密码已修改', mail: '您好：\n\n账户 {{username}} 的密码刚刚修改，其他登录都已退出。\n\n如果不是您本人操作，请立即找回密码并联系客服。', sms: '账户 {{username}} 的密码已修改。' },
  invitation: { subject: '{{inviter}} 邀请您使用 Ordo', mail: '{{name}}，您好：\n\n{{inviter}} 邀请您使用 Ordo 订单系统。请在 {{days}} 天内打开下面的链接，验证手机和邮箱并设置密码：\n\n{{link}}\n\n链接只能使用一次，请勿转发。', sms: '{{inviter}} 邀请您使用 Ordo，请查看邮件。' },
  contactChanged: { subject: '您的账户已更换联系方式', mail: '您好：\n\n账户 {{username}} 的联系方式刚刚更换，这个地址不再属于该账户，其他登录都已退出。\n\n如果不是您本人操作，请立即联系客服。', sms: '账户 {{username}} 已更换手机号，本号码不再属于该账户。若非本人操作，请立即联系客服。' },
  newBrowser: { subject: '您的账户在新的浏览器上登录', mail: '您好：\n\n账户 {{username}} 刚刚在新的浏览器上登录。\n\n浏览器：{{browser}}\nIP 地址：{{ip}}\n时间：{{at}}\n\n如果是您本人，不必理会；如果不是，请在“我的账户”中结束该会话并修改密码。不想再收到这类邮件，可在“我的账户”中关闭。', sms: '账户 {{username}} 刚刚在新的浏览器上登录：{{browser}}，{{ip}}，{{at}}。' },
  secondFactorOn: { subject: '两步验证已开启', mail: '您好：\n\n账户 {{username}} 已于 {{at}} 开启两步验证。今后登录还需要验证器应用中的动态码。\n\n如果不是您本人操作，请立即找回密码并联系管理员。', sms: '账户 {{username}} 已开启两步验证。' },
  secondFactorOff: { subject: '两步验证已关闭', mail: '您好：\n\n账户 {{username}} 已于 {{at}} 关闭两步验证，恢复码已失效。今后只凭密码即可登录。\n\n如果不是您本人操作，请立即修改密码并联系管理员。', sms: '账户 {{username}} 已关闭两步验证。' },
  secondFactorReset: { subject: '您的两步验证已被重置', mail: '您好：\n\n管理员已于 {{at}} 重置账户 {{username}} 的两步验证：原来的验证器应用和恢复码不再有效，所有登录都已退出。\n\n如果您没有要求重置，请立即修改密码并联系管理员。', sms: '管理员已重置账户 {{username}} 的两步验证。' },
  recoveryCodesRenewed: { subject: '您的恢复码已更换', mail: '您好：\n\n账户 {{username}} 已于 {{at}} 生成新的恢复码，旧的恢复码已失效。\n\n如果不是您本人操作，请立即修改密码并联系管理员。', sms: '账户 {{username}} 已生成新的恢复码。' },
  recoveryCodeUsed: { subject: '有人使用了您的恢复码', mail: '您好：\n\n账户 {{username}} 于 {{at}} 使用恢复码登录，剩余恢复码：{{left}} 个。\n\n如果是您本人，不必理会；剩余不多时请更换恢复码。如果不是，请立即修改密码并联系管理员。', sms: '账户 {{username}} 使用了恢复码，剩余 {{left}} 个。' },
  permissionAsked: { subject: '{{asker}} 申请一项权限', mail: '您好：\n\n{{asker}} 申请权限“{{permission}}”：\n\n{{reason}}\n\n请在这个页面授予（长期或一段时间内有效）或拒绝：\n\n{{link}}', sms: '{{asker}} 申请权限“{{permission}}”，请查看邮件。' },
  permissionGranted: { subject: '您的权限申请已通过', mail: '您好：\n\n{{decider}} 已授予您权限“{{permission}}”，长期有效。立即生效，无需重新登录。\n\n您的申请都在这里：\n\n{{link}}', sms: '您已获得权限“{{permission}}”。' },
  permissionGrantedUntil: { subject: '您的权限申请已通过', mail: '您好：\n\n{{decider}} 已授予您权限“{{permission}}”，有效至 {{until}}。立即生效，无需重新登录。\n\n您的申请都在这里：\n\n{{link}}', sms: '您已获得权限“{{permission}}”，有效至 {{until}}。' },
  permissionDeclined: { subject: '您的权限申请未通过', mail: '您好：\n\n{{decider}} 拒绝了您对权限“{{permission}}”的申请：\n\n{{note}}\n\n您的申请都在这里：\n\n{{link}}', sms: '您对权限“{{permission}}”的申请未通过，请查看邮件。' },
};
