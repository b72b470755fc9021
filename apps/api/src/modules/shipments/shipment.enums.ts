import { registerEnumType } from 'type-graphql';
import { Carrier, ShipmentState, TrackingStatus, WaybillProblem } from './shipment.transitions.js';

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
registerEnumType(TrackingStatus, {
  name: 'TrackingStatus', description: 'What one report of a carrier says.',
  valuesConfig: {
    PICKED_UP: { description: '已揽收.' }, IN_TRANSIT: { description: '运输中.' }, OUT_FOR_DELIVERY: { description: '派送中.' }, AT_PICKUP_POINT: { description: '待自提: waits at a station or locker.' },
    DELIVERED: { description: '已签收.' }, RETURNED: { description: '退回.' }, PROBLEM: { description: '异常: nobody at home, delayed, refused.' },
  },
});
registerEnumType(WaybillProblem, {
  name: 'WaybillProblem', description: 'Why a parcel has no waybill.',
  valuesConfig: {
    CARRIER_REFUSED: { description: '承运商拒绝: ask again once the reason is mended.' }, CARRIER_SILENT: { description: '承运商无应答: asked again by itself for some minutes.' },
    RECEIVER_REFUSED: { description: '平台未给出收货人: the marketplace does not show who is behind the mask.' }, RECEIVER_SILENT: { description: '平台无应答: asked again by itself for some minutes.' },
  },
});
