import { registerEnumType } from 'type-graphql';
import { FreightBearer, ReturnKind, ReturnReason, ReturnState } from './return.transitions.js';

registerEnumType(ReturnState, {
  name: 'ReturnState', description: 'Where a return stands.',
  valuesConfig: {
    REQUESTED: { description: '待审核.' }, APPROVED: { description: '待寄回; for a refund without goods: 待退款.' }, REJECTED: { description: '已拒绝: final.' },
    SHIPPED_BACK: { description: '已寄回: on its way to the warehouse.' }, RECEIVED: { description: '已收货: waits for the refund or the replacement.' },
    REFUNDED: { description: '已退款.' }, EXCHANGED: { description: '已换货.' }, COMPLETED: { description: '已完成: final.' }, CANCELLED: { description: '已撤销: final.' },
  },
});
registerEnumType(ReturnKind, {
  name: 'ReturnKind', description: 'What the customer wants.',
  valuesConfig: {
    RETURN_AND_REFUND: { description: '退货退款.' }, REFUND_ONLY: { description: '仅退款: the goods stay with the customer.' }, EXCHANGE: { description: '换货: the same again.' },
  },
});
registerEnumType(ReturnReason, {
  name: 'ReturnReason', description: 'Why the customer wants it.',
  valuesConfig: {
    QUALITY: { description: '质量问题.' }, NOT_AS_DESCRIBED: { description: '商品描述不符.' }, NO_REASON: { description: '七天无理由.' },
  },
});
registerEnumType(FreightBearer, {
  name: 'FreightBearer', description: 'Who pays the freight of a return.',
  valuesConfig: { MERCHANT: { description: '商家承担.' }, CUSTOMER: { description: '消费者承担.' } },
});
