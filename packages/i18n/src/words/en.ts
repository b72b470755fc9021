import type { words as zhCN } from './zh-CN.js';

export const words: typeof zhCN = {
  Verb: {
    submit: 'submit', settle: 'settle', approve: 'approve', hold: 'hold', release: 'release', comment: 'comment', cancel: 'cancel', complete: 'complete', allocate: 'allocate',
    startPicking: 'start picking', check: 'check', pack: 'pack', requestWaybill: 'request a waybill', printLabel: 'print the label', ship: 'ship', recall: 'put back',
    sendToFinance: 'send to finance', passFinanceReview: 'pass finance review',
    edit: 'edit', askAgain: 'ask for payment again', sendBack: 'send back to review', requestRecall: 'ask for the goods',
    extend: 'give longer to pay',
    reissue: 'send once more',
    refuseRecall: 'say that they are gone',
    confirm: 'confirm', fail: 'fail', expire: 'expire', close: 'close', reject: 'reject', send: 'send', succeed: 'succeed', retry: 'retry',
    take: 'be taken', sort: 'be sorted', reportShort: 'be reported short', printPickList: 'have its pick list printed',
    dispatch: 'send', book: 'book', count: 'count', recount: 'count again',
    askRefund: 'ask for refund again', recordShipment: 'record the way back', receive: 'receive', refund: 'refund', exchange: 'exchange',
  },
  CancelReason: { UNPAID: 'not paid in time, closed by the clock' },
  RevealReason: { WAYBILL: 'for its waybill' },
  Job: {
    'platform.sweep-files': 'Removal of files past their time', 'workflows.check-order-import': 'Check of an order import', 'workflows.commit-order-import': 'Import of orders', 'orders.watch-promises': 'Watch over promises to ship', 'orders.export': 'Export of orders',
    'workflows.close-unpaid': 'Closing of unpaid orders',
    'platform.sweep-tries': 'Clearing of counted tries', 'access.forget-tickets': 'Clearing of unfinished sign-ins', 'access.forget-key-requests': 'Clearing of key requests', 'access.forget-permission-uses': 'Clearing of uses of permissions', 'access.expire-permission-requests': 'Closing of permission requests',
    'identity.tell-permission-asked': 'Telling of a permission asked for', 'identity.tell-permission-decided': 'Telling of a decided permission request', 'identity.send-code': 'Sending a code', 'identity.send-invitation': 'Sending an invitation', 'identity.tell-password-changed': 'Telling of a new password', 'identity.tell-second-factor': 'Telling of a changed second factor', 'identity.forget-old': 'Clearing old codes',
    'allocation.release-backorders': 'Backorders', 'allocation.allocate-order': 'Allocation', 'review.review-order': 'Automatic review', 'review.try-rules': 'Trial of rules', 'channels.pull-shop': 'Marketplace sync', 'channels.pull-orders': 'Marketplace sync', 'channels.pull-item': 'Marketplace sync', 'channels.send-shipping-notice': 'Shipping notice',
    'assignment.assign-by-rule': 'Clerk rules', 'assignment.try-clerks': 'Trial of clerk rules', 'gifts.try-gifts': 'Trial of gift rules',
    'allocation.try-rules': 'Trial of warehouse rules',
    'orders.fill-name-keys': 'Fill in how receivers are found', 'customers.fill-name-keys': 'Fill in how customers are found',
    'orders.forget-drafts': 'Clearing of old drafts',
    'notices.forget-old': 'Clearing of old notices', 'orders.sweep-attachments': 'Clearing of unused files of comments', 'orders.remove-attachments': 'Removal of deleted files',
    'payments.close-at-gateway': 'Payment closing', 'payments.query': 'Payment query', 'payments.send-refund': 'Refund sending', 'shipments.cancel-waybill': 'Waybill cancelling', 'shipments.request-waybill': 'Waybill request',
    'shipments.pull-tracking': 'Tracking', 'workflows.act-on-orders': 'Acting on many orders',
    'identity.tell-contact-changed': 'Telling of a changed address', 'identity.tell-new-browser': 'Telling of a new browser', 'identity.export-personal-data': 'Export of personal data', 'operations.seal-audit-log': 'Sealing of the audit log', 'operations.retain-audit-log': 'Clearing of old audit entries', 'operations.verify-audit-log': 'Check of the audit log', 'operations.export-audit-log': 'Export of the audit log',
  },
};
