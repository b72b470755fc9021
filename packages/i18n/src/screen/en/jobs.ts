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
    'allocation_allocate-order': 'Allocate an order', 'channels_pull-item': 'Pull a marketplace order',
    'channels_pull-orders': 'Pull marketplace orders on schedule', 'channels_pull-shop': 'Bring a shop up to date',
    'channels_send-shipping-notice': 'Tell the marketplace what was shipped', 'payments_close-at-gateway': 'Close a payment at the gateway',
    payments_query: 'Ask the gateway about a payment', 'payments_send-refund': 'Send a refund', 'shipments_cancel-waybill': 'Void a waybill',
    'shipments_pull-tracking': 'Pull tracking on schedule', 'shipments_request-waybill': 'Order a waybill',
    'orders_approve-orders': 'Approve orders',
  },
  retry: {
    verb: 'Try again', done: '{{name}} is queued again',
  },
  audit: {
    title: 'Audit log', empty: 'Nothing recorded yet', at: 'Time', actor: 'Who', action: 'What', subject: 'On', data: 'Particulars',
    ip: 'IP address', request: 'Request',
  },
};
