import type { account as zhCN } from '../zh-CN/account.js';

export const account: typeof zhCN = {
  title: 'My account', saved: 'Saved', ownPassword: 'Your password', endsOthers: 'Once done, you are signed out on every other device.',
  security: {
    title: 'Profile and sign-in', username: 'User name', displayName: 'Display name', MOBILE: 'Mobile', EMAIL: 'E-mail', password: 'Password', change: 'Change', changeOf: 'Change: {{what}}', none: 'None',
  },
  rename: {
    title: 'Change your display name', verb: 'Save', hint: 'The name that others see',
  },
  password: {
    title: 'Change your password', verb: 'Change password', old: 'Current password', done: 'Your password is changed, and you are signed out everywhere else',
  },
  contact: {
    MOBILE: 'Change your mobile', EMAIL: 'Change your e-mail', newMOBILE: 'New mobile number', newEMAIL: 'New e-mail address', send: 'Send code', sent: 'If {{address}} can be used, a code was sent. It is good for 10 minutes.', code: 'Code', verb: 'Change', done: 'Changed. You are signed out everywhere else, and the old address was told',
  },
  preferences: {
    title: 'Preferences', timeZone: 'Time zone', house: '{{zone}} (default)', mailNewBrowser: 'Tell me by mail when I sign in from a new browser',
  },
  sessions: {
    endOthers: 'End other sessions', effect: '{{count}} other sessions end at once; this one stays',
  },
  keys: {
    title: 'API keys', open: 'Manage my keys', hint: 'Keys for your own scripts.',
  },
  data: {
    title: 'Personal data', hint: 'You can have a copy of what we keep about you, and have your account and this data deleted.',
  },
  export: {
    verb: 'Export my data', what: 'We put what we keep about you into one JSON file. Only you can download it, for a day.', making: 'The file is being made…', ready: 'The file is ready until {{until}}.', download: 'Download', failed: 'The file could not be made. Try again later.',
  },
  erase: {
    verb: 'Delete my account', title: 'Delete your account and personal data', customerVerb: 'Delete personal data', customerTitle: "Delete this customer's personal data", reason: 'How he asked for it', reasonHint: 'Kept in the audit log; write no personal data', done: 'Personal data deleted', erasedAt: 'Personal data deleted',
    goes: 'Deleted for good', account: 'The account, its password, sessions and keys: nobody can sign in by it', contacts: 'Name, mobile, e-mail, preferences, known browsers', orders: 'Receiver, phone, address and message of every order, with notes and after-sales texts',
    stays: 'What stays, and why', books: 'Goods, amounts, province and city, payments and refunds of orders: records of trade are kept for three years by law, with no name on them', log: 'The audit log: who did what and when, by law until its time is over', consent: 'Which agreements were accepted and when: as proof',
  },
};
