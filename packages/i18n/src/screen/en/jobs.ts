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
  retry: {
    verb: 'Try again', done: '{{name}} is queued again',
  },
  audit: {
    title: 'Audit log', empty: 'Nothing recorded yet', at: 'Time', actor: 'Who', action: 'What', subject: 'On', data: 'Particulars',
    ip: 'IP address', request: 'Request',
  },
};
