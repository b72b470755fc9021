export const dashboard = {
  title: '工作台', greeting: '{{name}}，您好', queues: '待办队列', waiting: '最早 {{time}}', clear: '已清空', recent: '最近的订单', allOrders: '查看全部订单',
  jobs: '后台任务', allJobs: '全部任务', noJobs: '没有最近的任务', sync: '店铺同步', allShops: '全部店铺', notSynced: '还没有同步过', behind: '落后 {{time}}',
};
