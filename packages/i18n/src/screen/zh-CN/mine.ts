export const mine = {
  title: '我的订单', empty: '还没有订单', track: '查看物流', detail: '订单详情', ask: '申请售后', parcels: '物流', noParcel: '商家还没有发货', returns: '售后',
  noReturn: '没有售后申请', goods: '商品', total: '实付', placed: '下单时间', receiver: '收货信息', next: '更多订单', quantity: '× {{count}}',
};
