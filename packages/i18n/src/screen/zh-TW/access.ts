import type { access as zhCN } from '../zh-CN/access.js';

export const access: typeof zhCN = {
  users: '使用者', roles: '角色與權限', permission: '權限', empty: '沒有使用者', enabled: '啟用', disabled: '停用', sessions: '登入工作階段',
  noSessions: '沒有登入中的工作階段',
  columns: {
    name: '姓名', username: '帳號', roles: '角色', state: '狀態', lastSignIn: '最近登入', created: '建立時間',
  },
  session: {
    since: '登入時間', until: '到期', ip: 'IP 位址', agent: '裝置',
  },
  end: {
    verb: '強制登出', title: '強制 {{name}} 登出', effect: '{{count}} 個工作階段立即失效，需要重新登入', done: '已結束 {{count}} 個工作階段',
  },
};
