import type { access as zhCN } from '../zh-CN/access.js';

export const access: typeof zhCN = {
  users: 'Users', roles: 'Roles and permissions', empty: 'No users', sessions: 'Sessions', noSessions: 'Not signed in anywhere',
  filters: {
    name: 'Name or user name', status: 'State', kind: 'Kind', roleId: 'Role', secondFactor: 'Two-step on',
  },
  columns: {
    name: 'Name', username: 'User name', roles: 'Roles', state: 'State', twoStep: 'Two-step', lastSignIn: 'Last sign-in', created: 'Added',
  },
  session: {
    since: 'Since', until: 'Until', ip: 'IP address', agent: 'Device',
    used: 'Last used', action: 'Action', current: 'This one', end: 'End', endOf: 'End the session on {{browser}}', ended: 'Session ended', unknown: 'Unknown device',
  },
  end: {
    verb: 'End sessions', title: 'End the sessions of {{name}}', effect: '{{count}} sessions end at once; a new sign-in is needed', done: '{{count}} sessions ended',
  },
  role: {
    choose: 'Choose a role', list: 'Roles', preset: 'Preset', presetHint: 'Preset roles cannot be changed, except whether they ask for two-step sign-in. Clone one to adjust it.', own: 'Own', holders: 'Held by {{count}}', name: 'Name of the role', description: 'Description',
    refundLimit: 'Refund limit (yuan)', refundLimitHint: 'Above it, counted per order, a second person has to approve; empty for none', create: 'New role', clone: 'Clone role', cloneTitle: 'Clone the role {{name}}', copyName: 'Copy of {{name}}', delete: 'Delete role',
    deleteTitle: 'Delete the role {{name}}', deleteEffect: 'The role and what it allows are deleted for good', deleted: 'Role {{name}} deleted', created: 'Role {{name}} made', saved: 'Role {{name}} saved; users who feel it at once: {{count}}',
    changes: 'Changes: {{count}}', review: 'Review and save', discard: 'Discard changes', reviewTitle: 'Save the changes to {{name}}', affects: 'Users who feel it at once: {{count}}', gains: 'Added: {{names}}', loses: 'Removed: {{names}}', renamed: 'Renamed to {{name}}', described: 'Description changed',
    limited: 'Refund limit: {{from}} → {{to}}', unlimited: 'no limit',
  },
  matrix: {
    label: 'Matrix of permissions', resource: 'Resource', search: 'Search permissions', compare: 'Compare with', compareNone: 'Nothing', onlyDifferences: 'Only differences', differs: '{{name}}: yes', lacks: '{{name}}: no', empty: 'No such permission', group: '{{group}}: all',
  },
  kind: {
    READ: 'See', CREATE: 'Create', EDIT: 'Edit', REVIEW: 'Review', RUN: 'Carry out', REMOVE: 'Stop or delete', SENSITIVE: 'Sensitive',
  },
  assign: {
    verb: 'Assign rights', titleOne: 'Assign rights to {{name}}', titleMany: 'Assign rights to {{count}} users', giveRoles: 'Roles to give', takeRoles: 'Roles to take', give: 'Permissions to give', deny: 'Permissions to deny', clear: 'Single settings to clear', shops: 'Shops', warehouses: 'Warehouses',
    all: 'All', scopeHint: 'For the roles that are given; all when none is chosen', from: 'Valid from', until: 'Valid until', timeHint: 'Empty: at once, and for good', preview: 'Preview', back: 'Back', confirm: 'Confirm, users: {{count}}', affected: 'Users whose rights change: {{count}}', unchanged: 'No change', gains: 'Added', loses: 'Removed', scope: 'Data scope', user: 'User',
    done: 'Rights updated, users: {{count}}', allRows: 'All data', ownRows: 'Own data only', someRows: 'Shops: {{shops}}; warehouses: {{warehouses}}', noRows: 'none',
  },
  grants: {
    title: 'Roles held', none: 'No roles', role: 'Role', scope: 'Data scope', time: 'Valid', actions: 'Actions', forGood: 'For good', fromTo: '{{from}} to {{until}}', from: 'From {{from}}', until: 'Until {{until}}', notNow: 'Not in force', adjust: 'Adjust', take: 'Take', adjustOf: 'Adjust {{name}}', takeOf: 'Take {{name}}',
    single: 'Single permissions', noSingle: 'None beside the roles', given: 'Given', denied: 'Denied', clear: 'Clear', clearOf: 'Clear {{name}}',
  },
  effective: {
    title: 'Effective permissions', count: '{{count}} in all', permission: 'Permission', result: 'Result', why: 'Where from', allowed: 'Allowed', refused: 'Refused', byRole: 'Role {{name}}', byGrant: 'Given singly', byDenial: 'Denied singly', notYet: '{{what}} (not in force)', none: 'No permissions at all',
  },
  disable: {
    verb: 'Disable', title: 'Disable {{name}}', effect: 'Out of every session at once; cannot sign in any more', effectRights: 'Roles and permissions are kept, and are back when enabled again', done: '{{name}} disabled',
  },
  enable: {
    verb: 'Enable', title: 'Enable {{name}}', effect: 'Can sign in again, with the roles and permissions of before', done: '{{name}} enabled',
  },
  whyNot: {
    title: 'Why can’t I?', ask: 'Ask for it', reason: 'What you need it for', reasonHint: 'Whoever can give it reads this.', and: ', ',
    why: { ALLOWED: 'You have the permission “{{permission}}” now: close this and try again.', DENIED: 'You need the permission “{{permission}}”. It was denied to you.', NOT_YET: 'You need the permission “{{permission}}”. You have it from {{at}} on.', OVER: 'You need the permission “{{permission}}”. You had it until {{at}}.', NEVER_GIVEN: 'You need the permission “{{permission}}”. None of your roles has it.' },
    roles: 'Roles that have it: {{roles}}', givers: 'Who can give it: {{people}}', givers_more: 'Who can give it: {{people}} and {{count}} more', nobody: 'Ask customer service or an administrator.',
    asked_one: '{{count}} person was told', asked_other: '{{count}} people were told',
  },
  viewAs: {
    verb: 'View as…', title: 'View as', bar: 'You see the product as: {{name}}', ROLE: 'Role', USER: 'Person', DRAFT: 'Unsaved role', readOnly: 'Read-only', leave: 'Leave the preview', until: 'Until {{time}}', blocked: 'This is a preview: pages outside it cannot be opened.',
    maskedBy: 'Hidden by: {{permission}}', hidden_one: '{{count}} menu entry is hidden', hidden_other: '{{count}} menu entries are hidden', hiddenTitle: 'Hidden from the menu', palette: 'View as {{name}}',
  },
};
