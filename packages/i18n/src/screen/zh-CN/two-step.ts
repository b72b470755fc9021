export const twoStep = {
  title: '两步验证', on: '已开启', off: '未开启', hint: '登录时除密码外，再输入手机验证器应用上的动态码。密码泄露后，别人仍然登录不了。',
  required: '您的角色要求两步验证，不能关闭。', since: '开启时间', left: '剩余恢复码', few: '恢复码快用完了，请更换。',
  turnOn: '开启两步验证', turnOff: '关闭两步验证', renew: '更换恢复码', password: '当前密码', next: '下一步', passwordHint: '请先输入密码，确认是您本人。',
  scan: '用验证器应用（如微软身份验证器、谷歌身份验证器）扫描二维码。', qr: '验证器应用的二维码', typed: '不能扫描时，手动输入密钥：', code: '动态码', codeHint: '应用上显示的 6 位数字', codeForm: '请输入 6 位数字', confirm: '确认并开启',
  turnOffEffect: '以后登录只要密码，恢复码全部作废。', turnedOff: '两步验证已关闭', renewEffect: '旧的恢复码全部作废。',
  codesTitle: '保存恢复码', codesHint: '手机不在身边时，用恢复码登录，每个只能用一次。只显示这一次，请保存在安全的地方。', codesLabel: '恢复码', copyAll: '全部复制', download: '下载', saved: '我已保存',
  step: '输入动态码', stepSubmit: '验证', useRecovery: '手机不在身边？使用恢复码', useApp: '使用验证器应用', recovery: '恢复码', recoveryHint: '10 个字母和数字', recoveryForm: '请输入恢复码', otherAccount: '换个账号登录',
  enrolTitle: '设置两步验证', enrolHint: '您的角色要求两步验证。设置完成后才能登录，需要一个手机验证器应用。', enrolBegin: '开始设置', enrolSubmit: '确认并登录', continue: '我已保存，进入系统',
  reset: '重置两步验证', resetTitle: '重置 {{name}} 的两步验证', resetEffect: '以后登录只要密码，直到本人重新开启', resetSessions: '立即退出所有登录', resetDone: '已重置 {{name}} 的两步验证',
  byRole: '要求两步验证', byRoleTitle: '要求“{{name}}”两步验证', byRoleOffTitle: '不再要求“{{name}}”两步验证', byRoleVerb: '要求', byRoleOffVerb: '不再要求', byRoleEffect: '没有开启的人立即退出，重新登录时先设置', byRoleOffEffect: '可以只用密码登录，也可以自行关闭', byRoleHolders: '涉及 {{count}} 个用户', byRoleDone: '“{{name}}”已要求两步验证', byRoleOffDone: '“{{name}}”不再要求两步验证',
};
