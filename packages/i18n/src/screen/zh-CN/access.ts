export const access = {
  users: '用户', roles: '角色与权限', permission: '权限', empty: '没有用户', enabled: '启用', disabled: '停用', sessions: '登录会话', noSessions: '没有登录中的会话',
  columns: {
    name: '姓名', username: '账号', roles: '角色', state: '状态', lastSignIn: '最近登录', created: '创建时间',
  },
  session: {
    since: '登录时间', until: '到期', ip: 'IP 地址', agent: '设备',
  },
  end: {
    verb: '强制下线', title: '强制 {{name}} 下线', effect: '{{count}} 个会话立即失效，需要重新登录', done: '已结束 {{count}} 个会话',
  },
};
