import type { rules as zhCN } from '../zh-CN/rules.js';

export const rules: typeof zhCN = {
  title: 'Review rules', hint: 'When an order comes to review, the rules are tried in order and the first that holds decides. While none holds, a person does.', none: 'No rules are published; a person reviews every order', noRules: 'This version has no rules',
  edit: 'Change rules', always: 'Always', hits: '{{count}} hits in 7 days', off: 'Off', version: 'Version {{number}}', draft: 'Draft · version {{number}}', inForce: 'Rules in force', or: 'or', and: 'and',
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
