import { registerEnumType } from 'type-graphql';
import { Carrier, ShipmentState } from './shipment.transitions.js';

registerEnumType(ShipmentState, {
  name: 'ShipmentState', description: 'Where a parcel stands.',
  valuesConfig: {
    CREATED: { description: '待揽收.' }, PICKED_UP: { description: '已揽收.' }, IN_TRANSIT: { description: '运输中.' }, OUT_FOR_DELIVERY: { description: '派送中.' },
    DELIVERED: { description: '已签收.' }, RETURNED: { description: '退回.' }, CANCELLED: { description: '已作废.' },
  },
});
registerEnumType(Carrier, {
  name: 'Carrier', description: 'Who carries a parcel.',
  valuesConfig: { SF: { description: '顺丰速运.' } },
});
