export const account = {
  title: '我的账户', saved: '已保存', ownPassword: '您的密码', endsOthers: '完成后，您在其他设备上的登录会全部退出。',
  security: {
    title: '资料与登录', username: '用户名', displayName: '显示名称', MOBILE: '手机', EMAIL: '邮箱', password: '密码', change: '修改', changeOf: '修改{{what}}', none: '未设置',
  },
  rename: {
    title: '修改显示名称', verb: '保存', hint: '其他人看到的名字',
  },
  password: {
    title: '修改密码', verb: '修改密码', old: '当前密码', done: '密码已修改，其他登录已退出',
  },
  contact: {
    MOBILE: '更换手机', EMAIL: '更换邮箱', newMOBILE: '新手机号码', newEMAIL: '新邮箱地址', send: '发送验证码', sent: '如果 {{address}} 可以使用，验证码已发送，10 分钟内有效。', code: '验证码', verb: '更换', done: '已更换，其他登录已退出，并已通知原来的地址',
  },
  preferences: {
    title: '偏好', timeZone: '时区', house: '{{zone}}（默认）', mailNewBrowser: '在新的浏览器上登录时发邮件通知我',
  },
  sessions: {
    endOthers: '结束其他会话', effect: '{{count}} 个其他会话立即失效，当前会话保留',
  },
  keys: {
    title: 'API 密钥', open: '管理我的密钥', hint: '给自己的脚本使用的密钥。',
  },
  data: {
    title: '个人数据', hint: '您可以导出我们保存的关于您的数据，也可以注销账户并删除这些数据。',
  },
  export: {
    verb: '导出个人数据', what: '我们会把保存的关于您的数据整理成一个 JSON 文件，只有您能下载，一天后失效。', making: '正在准备文件…', ready: '文件已备好，{{until}} 前可以下载。', download: '下载', failed: '文件没能准备好，请稍后再试。',
  },
  erase: {
    verb: '注销账户', title: '注销账户并删除个人数据', customerVerb: '删除个人数据', customerTitle: '删除客户的个人数据', reason: '客户如何提出', reasonHint: '会记入审计日志，请不要写入个人数据', done: '个人数据已删除', erasedAt: '个人数据删除于',
    goes: '将永久删除', account: '账户、密码、登录会话和密钥：不能再登录', contacts: '姓名、手机、邮箱、偏好、登录过的浏览器', orders: '订单上的收货人、电话、地址、留言，以及备注和售后说明',
    stays: '将保留，及其原因', books: '订单的商品、金额、省市、支付与退款：交易记录依法至少保存三年，不再与本人关联', log: '审计日志：谁在何时做了什么，依法保存到期限届满', consent: '同意协议的版本和时间：作为凭证',
  },
};
