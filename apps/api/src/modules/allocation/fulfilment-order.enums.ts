import { registerEnumType } from 'type-graphql';
import { FulfilmentOrderState } from './fulfilment-order.transitions.js';

registerEnumType(FulfilmentOrderState, {
  name: 'FulfilmentOrderState', description: 'Where a fulfilment order stands in the warehouse.',
  valuesConfig: {
    AWAITING_PICKING: { description: '待拣货.' }, PICKING: { description: '拣货中.' }, PACKED: { description: '待发货: packed, checked, weighed.' },
    SHIPPED: { description: '已发货.' }, CANCELLED: { description: '已作废.' },
  },
});
