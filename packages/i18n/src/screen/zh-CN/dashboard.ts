export const dashboard = {
  title: '工作台', greeting: '{{name}}，您好', queues: '待办队列', waiting: '最早 {{time}}', clear: '已清空', recent: '最近的订单', allOrders: '查看全部订单',
};
