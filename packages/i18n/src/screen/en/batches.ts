import type { batches as zhCN } from '../zh-CN/batches.js';

export const batches: typeof zhCN = {
  title: 'Batches', short: 'Batches', all: 'All', empty: 'No batches yet', of: '{{verb}} of many orders', gone: 'There is no such batch, or it is not yours.',
  columns: { verb: 'What', state: 'State', progress: 'Progress', refused: 'Not possible', createdAt: 'Begun', endedAt: 'Ended' },
  ask: { APPROVE: 'Approve {{count}} orders', HOLD: 'Hold {{count}} orders', RELEASE: 'Release {{count}} orders', CANCEL: 'Cancel {{count}} orders', MARK: 'Mark {{count}} orders', ASSIGN: 'Assign {{count}} orders' },
  possible: 'Possible with {{possible}} of {{total}} orders', blocked: '{{count}} not: {{reason}}', like: 'for instance {{numbers}}', nothing: 'It is possible with none of these orders.',
  refund: '{{amount}} that was paid is opened for refund, the way it came', pieces: '{{count}} reserved pieces are released', final: 'This cannot be undone', oneByOne: 'Order by order, each on its own. It can be stopped at any time, and goes on when this is closed.',
  reason: 'Reason', note: 'Note', service: 'Write the service remark', print: 'Write the print remark', keepHint: 'Left empty, it stays as it is',
  done: '{{count}} done', refusedCount: '{{count}} not possible', left: '{{count}} not touched', stop: 'Stop', stopped: 'Stopped. What was done stays done.', background: 'Go on in the background', records: 'All batches',
  exceptions: 'Orders with which it was not possible', why: 'Reason', count: 'Orders', numbers: 'Numbers', open: 'Open in the list', item: 'Order by order', orderNo: 'Order', result: 'Result', allDone: 'All of it is done.', next: 'Next page', previous: 'Previous page',
};
