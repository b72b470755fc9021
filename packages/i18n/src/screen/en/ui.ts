import type { ui as zhCN } from '../zh-CN/ui.js';

export const ui: typeof zhCN = {
  product: 'Ordo',
  badges: {
    stockAlerts: 'Low-stock alerts that wait: {{count}}',
  },
  nav: {
    main: 'Main', dashboard: 'Dashboard', orders: 'Orders', rules: 'Rules', warehouse: 'Fulfilment', shipments: 'Shipments',
    payments: 'Payments', returns: 'Returns', inventory: 'Inventory', products: 'Products', customers: 'Customers', shops: 'Shops',
    users: 'Users & roles', permissionRequests: 'Permission requests', jobs: 'Jobs', apiKeys: 'API keys', graphiql: 'GraphiQL', collapse: 'Collapse navigation', expand: 'Expand navigation',
    open: 'Open navigation',
  },
  shell: {
    graphiql: 'Open this page\'s query in GraphiQL', graphiqlNone: 'This page asks nothing',
    files: 'My files', apiKeys: 'My API keys', skip: 'Skip to main content', search: 'Search orders, pages, actions', demo: 'Demo', development: 'Development', language: 'Language',
    display: 'Display', account: 'My account', signOut: 'Sign out', jobs: 'Background jobs', noJobs: 'Nothing is running',
    shortcuts: 'Keyboard shortcuts', sandbox: 'Sandbox',
  },
  theme: {
    title: 'Theme', light: 'Light', dark: 'Dark', system: 'System',
  },
  density: {
    title: 'Density', comfortable: 'Comfortable', standard: 'Standard', compact: 'Compact',
  },
  shortcuts: {
    enabled: 'Shortcuts on', anywhere: 'Anywhere', lists: 'Lists', palette: 'Search and commands', help: 'Show this sheet', filter: 'Add a filter',
    go: 'Go to {{page}}', next: 'Next row', previous: 'Previous row', select: 'Select the row', open: 'Open', peek: 'Peek', submit: 'Submit',
    close: 'Close',
  },
  actions: {
    cancel: 'Cancel', close: 'Close', save: 'Save', retry: 'Try again', reload: 'Reload', copy: 'Copy', copied: 'Copied', reveal: 'Reveal', refresh: 'Refresh',
    more: 'More actions', back: 'Back', open: 'Open', export: 'Export', apply: 'Apply', clear: 'Clear', delete: 'Delete', rename: 'Rename',
    undo: 'Undo',
  },
  table: {
    next: 'Next page', previous: 'Previous page', size: 'Rows', range: '{{from}}–{{to}} of {{total}}', columns: 'Columns',
    columnsHint: 'Tick the columns to show; move them with the arrows.', moveUp: 'Move {{column}} up', moveDown: 'Move {{column}} down',
    reset: 'Reset', selected: '{{count}} selected', allSelected: 'All {{count}} selected', selectAll: 'Select all {{count}}',
    clearSelection: 'Clear selection', total: '{{total}} in total', loading: 'Loading',
  },
  filter: {
    any: 'Any of these groups',
    addAny: 'Add an “or” group',
    addExcept: 'Add exceptions',
    anyGroup: 'Or: group {{n}}',
    except: 'Except',
    removeGroup: 'Remove this group',
    addTo: 'Add a condition: {{name}}',
    atLeast: 'At least (yuan)',
    atMost: 'At most (yuan)',
    add: 'Add filter', remove: 'Remove filter: {{name}}', edit: 'Change filter: {{name}}', clear: 'Clear filters', none: 'No more filters',
    from: 'From', to: 'To', yes: 'Yes', no: 'No', manyHint: 'One a line, at most 500', today: 'Today', last7: 'Last 7 days', last30: 'Last 30 days',
  },
  views: {
    share: 'Show it to all who may see this list',
    unshare: 'Stop sharing',
    shareNow: 'Share',
    default: 'Begin with this view',
    noDefault: 'Begin without a view',
    earlier: 'Move left',
    later: 'Move right',
    update: 'Keep the present conditions',
    menu: 'What to do with the view {{name}}',
    remove: 'Delete the view',
    by: 'Shared by {{name}}',
    tabs: 'Views', save: 'Save view', saveTitle: 'Save as my view', name: 'Name of the view', delete: 'Delete the view {{name}}', all: 'All',
  },
  leave: { title: 'Leave this page?', hint: 'What you have filled in has not been kept.', stay: 'Stay', drop: 'Leave without it', keep: 'Keep it and leave' },
  empty: {
    title: 'Nothing matches', filtered: 'Try other conditions, or clear the filters.',
  },
  error: {
    title: 'This could not be loaded', offline: 'The server cannot be reached. Check the connection and try again.', code: 'Code',
    requestId: 'Request', copyRequestId: 'Copy the request number', forbidden: 'You may not see this page',
    forbiddenHint: 'It needs the permission {{permission}}. Ask a system administrator to add it to your role.', notFound: 'There is no such page',
    notFoundHint: 'The link may be out of date, or the record is outside what you may see.', home: 'Go to the dashboard', crashed: 'The page broke',
    crashedHint: 'Reload and try again. If it stays, send what is below to support.',
  },
  notices: {
    title: 'Notices', unread: 'Notices, {{count}} not read', readAll: 'Mark all as read', empty: 'No notices', emptyHint: 'When a colleague names you with @ in a comment, it appears here.', mentioned: '{{name}} named you on {{order}}',
    gone: 'You may not see this order any more', older: 'Older', newer: 'Newer', isNew: 'Not read',
  },
  timeline: {
    title: 'Timeline', empty: 'Nothing yet', comment: 'Write a comment', post: 'Post comment',
  },
  mask: {
    title: 'Reveal', hint: 'Revealing is written to the audit log.', reason: 'Why you need it', revealed: 'Revealed; the audit log has it',
  },
  peek: {
    title: 'Preview', next: 'Next', previous: 'Previous', full: 'Open the full page',
  },
  palette: {
    title: 'Search and commands', empty: 'Nothing found', pages: 'Pages', commands: 'Actions', orders: 'Orders', findOrder: 'Find order {{number}}',
  },
  job: {
    running: '{{name}}: running', done: '{{name}}: done, {{done}} succeeded, {{skipped}} skipped', failed: '{{name}}: failed', watch: 'See the job',
  },
  form: {
    required: 'Required', invalid: 'Not valid', tooLong: 'At most {{max}} characters', number: 'Must be a number',
    money: 'An amount with at most two decimals',
  },
  time: {
    left: '{{time}} left', late: '{{time}} late', days: '{{count}}d', hours: '{{count}}h', minutes: '{{count}}m',
  },
  live: {
    changed: '{{count}} updates', show: 'Show updates', online: 'Live', offline: 'Live updates are down; reconnecting',
  },
  gallery: {
    title: 'Parts',
  },
  sort: {
    by: 'Sort by',
  },
  none: 'None', yes: 'Yes', no: 'No',
};
