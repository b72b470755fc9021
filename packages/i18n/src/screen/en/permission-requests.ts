import type { permissionRequests as zhCN } from '../zh-CN/permission-requests.js';

export const permissionRequests: typeof zhCN = {
  title: 'Permission requests', empty: 'No permission requests', all: 'All', one: '{{name}} asks for “{{permission}}”',
  columns: {
    askedBy: 'Asked by', permission: 'Permission', state: 'State', reason: 'Needed for', askedAt: 'Asked', expiresAt: 'Closes by itself', decidedBy: 'Decided by', decidedAt: 'Decided', note: 'Why declined', answer: 'Answer', until: 'Valid', actions: 'Actions',
  },
  grant: {
    verb: 'Grant', title: 'Grant “{{permission}}” to {{name}}', until: 'Valid until', untilHint: 'Empty: for good', effect: 'Counts at once; {{name}} need not sign in again.', done: 'Granted to {{name}}', forGood: 'For good', untilAt: 'Until {{at}}',
  },
  decline: {
    verb: 'Decline', title: 'Decline the request of {{name}}', note: 'Why', hint: 'Whoever asked is told', done: 'Request of {{name}} declined',
  },
  withdraw: {
    verb: 'Withdraw', verbOf: 'Withdraw the request for “{{permission}}”', done: 'Request withdrawn',
  },
  mine: {
    title: 'My permission requests',
    OPEN: 'You asked for it at {{at}}; who can give it was told. It closes by itself at {{until}} if nobody decides.', GRANTED: 'Your request of {{at}} was granted.', DECLINED: 'Your request of {{at}} was declined by {{name}}: {{note}}. You can ask again tomorrow.',
    WITHDRAWN: 'You have withdrawn your request of {{at}}. You can ask again tomorrow.', EXPIRED: 'Your request of {{at}} is closed. You can ask again tomorrow.',
  },
};
