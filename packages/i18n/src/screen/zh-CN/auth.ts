export const auth = {
  title: '登录', intro: '多平台订单，一处处理。', username: '用户名、邮箱或手机号', password: '密码', showPassword: '显示密码', hidePassword: '隐藏密码', submit: '登录',
  demoTitle: '演示账号，点击即可登录', expired: '登录已过期，请重新登录。', failed: '暂时无法登录，请稍后再试。',
  people: {
    admin: {
      role: '系统管理员', hint: '用户、角色、设置，一切可见',
    },
    clerk: {
      role: '订单处理员', hint: '审核、拦截、分配、跟单',
    },
    finance: {
      role: '财务人员', hint: '收款、退款、账本',
    },
    warehouse: {
      role: '仓库管理员', hint: '拣货、打包、发货、库存',
    },
    service: {
      role: '客服人员', hint: '查单、售后、退换货',
    },
    customer: {
      role: '客户', hint: '只看自己的订单',
    },
  },
};
