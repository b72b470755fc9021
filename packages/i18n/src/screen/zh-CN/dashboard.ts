export const dashboard = {
  title: '工作台', greeting: '{{name}}，您好', queues: '待办队列', waiting: '最早 {{time}}', clear: '已清空', recent: '最近的订单', allOrders: '查看全部订单',
  jobs: '后台任务', allJobs: '全部任务', noJobs: '没有最近的任务', sync: '店铺同步', allShops: '全部店铺', notSynced: '还没有同步过', behind: '落后 {{time}}',
  forecast: {
    title: '今天的超时预测', empty: '今天没有到期的订单', warehouse: '仓库', none: '未分配仓库', pace: '每小时 {{pace}} 单', until: '时间', due: '到期', breaking: '预计超时', unknown: '近 7 天没有发货',
    says: '假设每个仓库从现在起按近 7 天有发货的小时的平均速度，先到期的先发，中间不停。', late: '查看已超时订单',
  },
};
