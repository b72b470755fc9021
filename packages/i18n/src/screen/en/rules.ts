import type { rules as zhCN } from '../zh-CN/rules.js';

export const rules: typeof zhCN = {
  title: 'Rules', none: 'No rules are published', noRules: 'This version has no rules',
  edit: 'Change rules', always: 'Always', hits: '{{count}} hits in 7 days', off: 'Off', version: 'Version {{number}}', draft: 'Draft · version {{number}}', inForce: 'Rules in force', or: 'or', and: 'and',
  clerkStrategy: 'How to pick', clerkTeam: 'Team', noTeam: 'None', clerks: 'Only these', clerksFixed: 'These, in this order', allMembers: 'All members', everybody: 'Everybody who may take orders', nobody: 'Nobody found',
  families: 'Kind of rules', about: {
    GIFT: 'When an order is placed or comes from a marketplace, the rules are tried in order and all that hold give. A change of the order counts anew; once goods have left nothing changes.',
    CLERK: 'They say who works on an order that waits for a person: in which team\'s queue it stands, or whose it is at once.',
    REVIEW: 'When an order comes to review, the rules are tried in order and the first that holds decides. While none holds, a person does.',
    WAREHOUSE: 'When an order is placed and when it is approved, the rules are tried in order; the first that holds and finds a warehouse decides. Without stock anywhere the order is held; where the day is full it waits for tomorrow.',
  },
  gift: {
    sku: 'What is given (SKU code)', quantity: 'Pieces each time', step: 'How often', stepPieces: 'For each so many pieces', stepValue: 'For each so much (¥)', skus: 'Only these SKUs count', allSkus: 'All goods', mostPerOrder: 'At most per order', total: 'Limited number (pieces)', unlimited: 'No limit', exclusive: 'Not with other rules', from: 'From', until: 'Until', whenShort: 'When it is not there',
    text: { ORDER: '{{pieces}} × {{sku}} for the order', PIECES: '{{pieces}} × {{sku}} per {{size}} bought', VALUE: '{{pieces}} × {{sku}} per {{size}}' }, used: '{{given}} of {{total}} given', alone: 'Alone', limit: 'At most {{count}} per order', pieces: '{{title}} (pieces, {{available}} there)', short: '{{after}} of {{sku}} would be given, {{available}} are there.', none: 'No gift',
  },
  strategy: 'How to pick', warehouses: 'Only these warehouses', warehousesFixed: 'Warehouses, in this order', allWarehouses: 'All warehouses', wait: 'Waits for tomorrow', freight: 'Freight',
  limits: {
    title: 'Warehouses', warehouse: 'Warehouse', province: 'Province', priority: 'Priority', capacity: 'Orders a day', keep: 'Left of each SKU', none: 'No limit', action: 'Action', edit: 'Change', dialog: 'Limits of {{name}}', capacityHint: 'Orders that are allocated to it at most; empty for no limit', keepHint: 'Pieces of each SKU that allocation leaves there', done: 'Limits of {{name}} saved',
  },
  rates: {
    title: 'Freight rates', hint: 'By these freight is estimated: for the lowest freight, and in trials.', edit: 'Change rates', carrier: 'Carrier', upTo: 'Up to (km)', first: 'First weight (g)', firstFee: 'First fee', step: 'Step (g)', stepFee: 'Step fee', add: 'Add a line', remove: 'Remove this line', done: 'Rates saved',
  },
  moveUp: 'Move up', moveDown: 'Move down', remove: 'Remove rule', add: 'Add rule', addGroup: 'Add group', addCondition: 'Add condition', removeCondition: 'Remove condition', removeGroup: 'Remove group',
  name: 'Name of the rule', enabled: 'In force', outcome: 'Outcome', reason: 'Reason of the hold', match: 'Between groups', groupMatch: 'Within the group', fact: 'Fact', operator: 'Comparison', values: 'Values', valuesHint: 'Several are separated by commas', unnamed: 'New rule',
  yes: 'Yes', no: 'No', save: 'Save draft', saved: 'Draft saved', unsaved: 'There are unsaved changes', discard: 'Give up draft', discarded: 'Draft given up', rule: 'Rule {{index}}',
  trial: {
    title: 'Trial', days: 'Days', run: 'Try', running: 'Trying', stale: 'Not tried since the last change', orders: '{{count}} orders of {{days}} days', changed: '{{count}} of them would go another way', same: 'None would go another way',
    outcome: 'Outcome', before: 'Now', after: 'Draft', order: 'Order', none: 'no rule', changes: 'Orders that differ',
  },
  publish: { verb: 'Publish', title: 'Publish version {{number}}', note: 'Why', guard: 'Stop if holds exceed (%)', done: 'Version {{number}} published' },
  rollBack: { verb: 'Roll back to this', title: 'Roll back to the rules of version {{number}}', note: 'Why', done: 'The older rules are in force again' },
  versions: { title: 'Versions', number: 'Version', state: 'State', note: 'Note', by: 'Published by', at: 'Published', count: 'Rules', copyOf: 'Copy of version {{number}}', action: 'Action', diff: 'Against the one before', added: 'Added', removed: 'Removed', changed: 'Changed' },
};
