import { registerEnumType } from 'type-graphql';
import { AfterSalesStatus, FulfilmentStatus, HoldReason, OrderDisplayStatus, OrderSource, OrderStage, OrderType, PaymentStatus } from './order.transitions.js';

registerEnumType(OrderStage, {
  name: 'OrderStage', description: 'Where an order stands in its life.',
  valuesConfig: {
    DRAFT: { description: '草稿: not yet submitted.' }, AWAITING_PAYMENT: { description: '待付款: not paid in full.' }, AWAITING_REVIEW: { description: '待审核: waits for a clerk.' },
    AWAITING_FINANCE_REVIEW: { description: '待财审: waits for finance.' },
    APPROVED: { description: '已审核: goes to the warehouse.' }, COMPLETED: { description: '交易完成.' }, CANCELLED: { description: '已取消: final.' },
  },
});
registerEnumType(PaymentStatus, {
  name: 'PaymentStatus', description: 'How the money of an order stands.',
  valuesConfig: {
    UNPAID: { description: '未支付.' }, PARTIALLY_PAID: { description: '部分支付.' }, PAID: { description: '已支付.' }, OVERPAID: { description: '多付.' },
    PARTIALLY_REFUNDED: { description: '部分退款.' }, REFUNDED: { description: '已退款.' },
  },
});
registerEnumType(FulfilmentStatus, {
  name: 'FulfilmentStatus', description: 'How the goods of an order stand.',
  valuesConfig: {
    UNALLOCATED: { description: '待分配.' }, ALLOCATED: { description: '已分配.' }, PICKING: { description: '拣货中.' }, PACKED: { description: '待发货.' }, PARTIALLY_SHIPPED: { description: '部分发货.' },
    SHIPPED: { description: '已发货.' }, DELIVERED: { description: '已签收.' }, RETURNED: { description: '已退回.' },
  },
});
registerEnumType(AfterSalesStatus, {
  name: 'AfterSalesStatus', description: 'How the returns of an order stand.',
  valuesConfig: {
    NONE: { description: '无售后.' }, IN_PROGRESS: { description: '售后中.' }, PARTIALLY_RETURNED: { description: '部分退货.' }, RETURNED: { description: '已退货.' }, EXCHANGED: { description: '已换货.' },
  },
});
registerEnumType(OrderSource, {
  name: 'OrderSource', description: 'Where an order came from.',
  valuesConfig: {
    TAOBAO: { description: '淘宝.' }, STOREFRONT: { description: '自营商城.' }, MANUAL: { description: '手工: a clerk.' }, PARTNER: { description: '合作系统: by API.' },
  },
});
registerEnumType(OrderType, {
  name: 'OrderType', description: 'What an order is for.',
  valuesConfig: {
    SALE: { description: '销售.' }, EXCHANGE: { description: '换货: goods in place of others that came back.' }, REISSUE: { description: '补发: goods sent once more, free of charge.' }, GIFT: { description: '赠品订单: given by hand, wholly free of charge.' },
  },
});
registerEnumType(HoldReason, {
  name: 'HoldReason', description: 'Why an order is stopped.',
  valuesConfig: {
    ADDRESS_INCOMPLETE: { description: '地址不全.' }, CUSTOMER_REMARK: { description: '买家留言.' }, REFUND_REQUESTED: { description: '平台申请退款.' }, OVER_VALUE: { description: '金额过大.' },
    BLACKLISTED: { description: '黑名单.' }, STOCK_SHORT: { description: '缺货.' }, SUSPECTED_DUPLICATE: { description: '疑似重复.' }, PRICE_BELOW_FLOOR: { description: '低于底价.' },
    CHANGED_ON_MARKETPLACE: { description: '平台信息变更.' }, PRODUCT_UNMAPPED: { description: '商品未匹配.' }, OTHER: { description: '其他.' },
  },
});
registerEnumType(OrderDisplayStatus, {
  name: 'OrderDisplayStatus', description: 'One word for lists and customers, computed from the four axes.',
  valuesConfig: {
    DRAFT: { description: '草稿.' }, AWAITING_PAYMENT: { description: '待付款.' }, AWAITING_REVIEW: { description: '待审核.' }, AWAITING_FINANCE_REVIEW: { description: '待财审.' }, AWAITING_ALLOCATION: { description: '待分配.' }, ALLOCATED: { description: '已分配.' },
    PICKING: { description: '拣货中.' }, AWAITING_SHIPMENT: { description: '待发货.' }, PARTIALLY_SHIPPED: { description: '部分发货.' }, SHIPPED: { description: '已发货.' }, DELIVERED: { description: '已签收.' },
    COMPLETED: { description: '交易完成.' }, AFTER_SALES: { description: '售后中.' }, RETURNED: { description: '已退货.' }, CANCELLED: { description: '已取消.' },
  },
});
