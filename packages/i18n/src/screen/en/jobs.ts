import type { jobs as zhCN } from '../zh-CN/jobs.js';

export const jobs: typeof zhCN = {
  title: 'Jobs', all: 'All', empty: 'No jobs', progressOf: 'Progress of {{name}}', failedItems: 'Failed items',
  columns: {
    name: 'Job', state: 'State', progress: 'Progress', attempts: 'Attempts', error: 'Error', runAt: 'Due', finishedAt: 'Finished',
    created: 'Created',
  },
  items: {
    title: 'Items', empty: 'This job has no items', label: 'Item', result: 'Result', message: 'Message', done: 'Done', failed: 'Failed',
  },
  names: {
    'allocation_release-backorders': 'Backorders', 'allocation_allocate-order': 'Allocate an order', 'review_review-order': 'Review an order by rules', 'review_try-rules': 'Try rules over past orders', 'channels_pull-item': 'Pull a marketplace order',
    'workflows_close-unpaid': 'Closing of unpaid orders',
    'assignment_assign-by-rule': 'Give orders to clerks by the rules', 'assignment_try-clerks': 'Try clerk rules over past orders', 'gifts_try-gifts': 'Try gift rules over past orders',
    'allocation_try-rules': 'Try warehouse rules over past orders',
    'orders_fill-name-keys': 'Fill in how receivers are found', 'customers_fill-name-keys': 'Fill in how customers are found',
    'inventory_keep-figures': 'Work out turnover of stock daily', 'catalog_fill-name-keys': 'Fill in how goods are found',
    'orders_forget-drafts': 'Clear old drafts on schedule',
    'notices_forget-old': 'Clear old notices on schedule', 'orders_sweep-attachments': 'Clear unused files of comments on schedule', 'orders_remove-attachments': 'Remove deleted files',
    'channels_pull-orders': 'Pull marketplace orders on schedule', 'channels_pull-shop': 'Bring a shop up to date',
    'channels_send-shipping-notice': 'Tell the marketplace what was shipped', 'payments_close-at-gateway': 'Close a payment at the gateway',
    payments_query: 'Ask the gateway about a payment', 'payments_send-refund': 'Send a refund', 'shipments_cancel-waybill': 'Void a waybill',
    'shipments_pull-tracking': 'Pull tracking on schedule', 'shipments_request-waybill': 'Order a waybill',
    'workflows_act-on-orders': 'Act on many orders',
    'operations_seal-audit-log': 'Seal the audit log on schedule', 'operations_retain-audit-log': 'Remove audit entries past their time', 'operations_verify-audit-log': 'Check the audit log', 'operations_export-audit-log': 'Export the audit log',
    'platform_sweep-files': 'Remove files past their time on schedule', 'workflows_check-order-import': 'Check an order import', 'workflows_commit-order-import': 'Import orders', 'orders_watch-promises': 'Watch over promises to ship', orders_export: 'Export orders',
    'platform_sweep-tries': 'Clear counted tries on schedule', 'access_forget-tickets': 'Clear unfinished sign-ins on schedule', 'access_forget-key-requests': 'Clear requests with keys on schedule', 'access_forget-permission-uses': 'Clear uses of permissions on schedule',
    'identity_send-code': 'Send a code', 'identity_send-invitation': 'Mail an invitation', 'identity_tell-password-changed': 'Tell of a new password', 'identity_tell-contact-changed': 'Tell of a changed address',
    'identity_tell-new-browser': 'Tell of a new browser', 'identity_tell-second-factor': 'Tell of a changed second factor', 'identity_tell-permission-asked': 'Tell of a permission asked for',
    'identity_tell-permission-decided': 'Tell of a decided permission request', 'access_expire-permission-requests': 'Close permission requests past their time', 'identity_export-personal-data': 'Export personal data',
    'identity_forget-old': 'Clear old codes on schedule',
  },
  retry: {
    verb: 'Try again', done: '{{name}} is queued again',
  },
  audit: {
    title: 'Audit log', empty: 'Nothing recorded yet', at: 'Time', actor: 'Who', action: 'What', subject: 'On', data: 'Particulars',
    ip: 'IP address', request: 'Request', one: '{{action}} by {{actor}}', agent: 'Program', kind: 'Kind', changes: 'Changes', before: 'Before', after: 'After', field: 'Field',
    noChanges: 'No field of the thing itself changed', masked: 'Masked: personal or secret', nothing: 'nothing', open: 'Audit entries', sameRequest: 'Everything in this request', sameSubject: 'Everything on this thing',
    filters: { actorName: 'Who', action: 'What', subjectType: 'Kind of thing', subjectId: 'Thing', at: 'Time', ip: 'IP address', requestId: 'Request' },
    verify: 'Check', verifying: 'Checking the log', sound: 'All is well: {{count}} entries are as they were written', broken: 'The log was tampered with: {{count}} faults', failed: 'The check did not get through: {{error}}', details: 'Details',
    export: 'Export', exporting: 'Exporting', exported: 'The file is ready, for a day', download: 'Download CSV',
  },
};
