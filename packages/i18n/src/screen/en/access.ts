import type { access as zhCN } from '../zh-CN/access.js';

export const access: typeof zhCN = {
  users: 'Users', roles: 'Roles and permissions', permission: 'Permission', empty: 'No users', enabled: 'Active', disabled: 'Disabled',
  sessions: 'Sessions', noSessions: 'Not signed in anywhere',
  columns: {
    name: 'Name', username: 'User name', roles: 'Roles', state: 'State', lastSignIn: 'Last sign-in', created: 'Added',
  },
  session: {
    since: 'Since', until: 'Until', ip: 'IP address', agent: 'Device',
  },
  end: {
    verb: 'End sessions', title: 'End the sessions of {{name}}', effect: '{{count}} sessions end at once; a new sign-in is needed',
    done: '{{count}} sessions ended',
  },
};
