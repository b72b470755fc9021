import type { shops as zhCN } from '../zh-CN/shops.js';

export const shops: typeof zhCN = {
  title: 'Shops', empty: 'No shops yet', backorders: 'Release backorders when goods come in', backordersSaved: 'Saved', sandbox: 'Sandbox', behind: 'Behind', seconds: '{{count}} s',
  columns: {
    name: 'Shop', code: 'Code', channel: 'Channel', outcome: 'Last sync', syncedUntil: 'In step until', lastRun: 'At', next: 'Action',
    shipWithin: 'Ship within (h)',
  },
  sync: {
    verb: 'Sync now', started: '{{name}} is being brought up to date',
  },
  unpaid: {
    close: 'Unpaid orders close', never: 'never by themselves', after: '{{time}} after placing', verb: 'Set payment time', title: 'Payment time of {{name}}', minutes: 'Minutes from placing to closing', hint: '5 to 43200 minutes; empty: never. Orders that are there keep their time.', done: 'Payment time of {{name}} saved', mkt: 'by the marketplace',
  },
  runs: {
    title: 'Runs', empty: 'Not yet run', window: 'Window', seen: 'Seen', stored: 'Stored', errors: 'Errors',
  },
};
