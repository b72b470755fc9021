export const identity = {
  register: {
    title: '注册账户', link: '立即注册', back: '返回登录', username: '用户名', usernameHint: '4–20 位字母、数字、点、下划线或连字符，以字母开头', mobile: '手机号码', mobileHint: '接收验证码，也用于找回密码',
    email: '邮箱地址', emailHint: '接收通知，也用于找回密码', password: '密码', again: '确认密码', differs: '两次输入的密码不一致', consent: '我已阅读并同意', and: '和', consentMissing: '请阅读并同意两份文件',
    submit: '注册', codesTitle: '输入验证码', codesSent: '验证码已分别发送到 {{mobile}} 和 {{email}}，10 分钟内有效。', mobileCode: '手机验证码', emailCode: '邮箱验证码', finish: '完成注册', change: '修改填写的内容',
    resend: '重新发送', resendIn: '{{seconds}} 秒后可重新发送', resent: '已重新发送', codeForm: '请填写 6 位数字', done: '注册成功，请登录。',
  },
  recover: {
    title: '找回密码', link: '忘记密码？', address: '注册的手机号码或邮箱地址', send: '发送验证码', sent: '如果这个地址有账户，验证码已发送，10 分钟内有效。', code: '验证码', password: '新密码', again: '确认新密码', submit: '提交',
    done: '密码已修改，所有登录都已退出。请用新密码登录。', trouble: '遇到问题？请联系客服：service@ordo.example',
  },
  human: {
    working: '正在自动验证您不是机器人…', done: '已通过人机验证', failed: '人机验证没有完成，请刷新页面重试（需要 HTTPS）。',
  },
  strength: {
    label: '密码强度：{{word}}', s0: '很弱', s1: '弱', s2: '一般', s3: '强', s4: '很强', rules: '密码要求', length: '{{least}}–{{most}} 位', LETTERS_DIGITS_SPECIALS: '同时含字母、数字和特殊字符', THREE_CLASSES: '大写、小写、数字、特殊字符中至少三种',
    NO_RUNS: '没有三个以上连续相同或相邻的字符', NOT_PERSONAL: '不含用户名、手机号或邮箱名', NOT_COMMON: '不是常见密码（提交时检查）', met: '已满足', open: '未满足',
  },
  invitation: {
    title: '接受邀请', intro: '{{name}}，您好。请验证手机和邮箱，然后设置账户。', roles: '您的角色', addresses: '验证码将发送到 {{mobile}} 和 {{email}}。', send: '发送验证码', submit: '创建账户', done: '账户已创建，请登录。', void: '邀请无效、已使用或已过期', voidHint: '请联系邀请您的人重新发送。',
    list: '邀请', invite: '邀请成员', name: '姓名', chooseRoles: '角色', empty: '还没有邀请', invited: '已邀请 {{name}}', revoke: '撤回', revoked: '邀请已撤回', revokeTitle: '撤回对 {{name}} 的邀请', revokeEffect: '链接立即失效', columns: { name: '姓名', email: '邮箱', mobile: '手机', roles: '角色', inviter: '邀请人', state: '状态', created: '时间', action: '操作' },
    state: { waiting: '待接受', accepted: '已接受', revoked: '已撤回', expired: '已过期' },
  },
  mailbox: {
    title: '演示信箱', link: '演示信箱：查看系统发出的邮件和短信', hint: '演示环境发出的邮件和短信都在这里，最新的在前。', empty: '还没有消息', mail: '邮件', sms: '短信', to: '发给 {{address}}', refresh: '刷新',
  },
  legal: {
    agreement: '《用户协议》', privacy: '《隐私政策》', version: '版本 {{version}}',
  },
};
