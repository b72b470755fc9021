import { registerEnumType } from 'type-graphql';
import { PaymentMethod, PaymentState, RefundState } from './payment.transitions.js';

registerEnumType(PaymentMethod, {
  name: 'PaymentMethod', description: 'How an order is paid.',
  valuesConfig: { ALIPAY: { description: '支付宝.' }, MARKETPLACE: { description: '平台代收: the marketplace took the money.' } },
});
registerEnumType(PaymentState, {
  name: 'PaymentState', description: 'Where an attempt to pay stands.',
  valuesConfig: {
    PENDING: { description: '待支付.' }, SUCCEEDED: { description: '已支付.' }, FAILED: { description: '失败.' }, EXPIRED: { description: '已过期.' }, CLOSED: { description: '已关闭.' },
  },
});
registerEnumType(RefundState, {
  name: 'RefundState', description: 'Where a refund stands.',
  valuesConfig: {
    REQUESTED: { description: '待审批.' }, APPROVED: { description: '已批准.' }, PROCESSING: { description: '退款中.' }, SUCCEEDED: { description: '已退款.' }, FAILED: { description: '失败.' },
  },
});
