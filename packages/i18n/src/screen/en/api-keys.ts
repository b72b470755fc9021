import type { apiKeys as zhCN } from '../zh-CN/api-keys.js';

export const apiKeys: typeof zhCN = {
  title: 'API keys', mine: 'My API keys', empty: 'No keys yet', hint: 'Partner systems call the API with a key: one a system, with no more rights than it needs.', mineHint: 'For your own scripts: a key never gives more than you hold, and ends with your account.',
  anywhere: 'Anywhere', never: 'Never', unused: 'Not yet', house: 'Partner system', everything: 'All',
  columns: {
    name: 'For', start: 'Key', mode: 'Kind', permissions: 'Permissions', state: 'State', owner: 'Owner', lastUsed: 'Last used', expires: 'Ends', created: 'Made', createdBy: 'Made by', shops: 'Shops', warehouses: 'Warehouses', addresses: 'Addresses',
    bucket: 'Rate', replacedBy: 'Successor',
  },
  create: {
    verb: 'Create key', title: 'Create an API key', name: 'What it is for (for example ERP)', mode: 'Kind', live: 'Live', test: 'Test (sandbox shops only)', permissions: 'Permissions', filter: 'Filter permissions', none: 'Pick at least one permission', picked: '{{count}} picked',
    shops: 'Shops', warehouses: 'Warehouses', allOf: 'All', addresses: 'Addresses it may come from', addressesHint: 'One IP address or range (CIDR) a line; anywhere when empty', expires: 'Lasts', days: '{{count}} days',
  },
  secret: {
    title: 'Keep this key now', warning: 'The key is shown this once; nobody can show it again. Put it into the partner system\'s secret store, not into code or a chat.', use: 'How to use it', done: 'I have kept it',
  },
  rotate: {
    verb: 'Rotate', title: 'Rotate the key "{{name}}"', effectNew: 'A new key with the same rights is made and shown once', effectOld: 'The old key goes on working and then ends', overlap: 'The old key lasts', hours: '{{count}} more hours', now: 'Ends at once',
  },
  revoke: {
    verb: 'Revoke', title: 'Revoke the key "{{name}}"', effect: 'Whatever uses this key is locked out at once; this cannot be undone', done: 'The key is revoked',
  },
  requests: {
    title: 'Latest requests', empty: 'None within 30 days', operation: 'Operation', anonymous: 'unnamed', cost: 'Points', duration: 'ms', status: 'Outcome', at: 'At',
  },
};
