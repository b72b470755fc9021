import type { Waybill } from '../world/waybill.js';

/** What the carrier tells of an order: its waybill number and how the parcel will be routed. */
export function viewWaybill(waybill: Waybill): Record<string, unknown> {
  return {
    orderId: waybill.orderId,
    originCode: waybill.originCode,
    destCode: waybill.destCode,
    // 2: can be delivered.
    filterResult: 2,
    remark: '',
    waybillNoInfoList: [{ waybillType: 1, waybillNo: waybill.waybillNo }],
    routeLabelInfo: [
      {
        code: '1000',
        routeLabelData: {
          waybillNo: waybill.waybillNo,
          originCode: waybill.originCode,
          destCode: waybill.destCode,
          destRouteLabel: `${waybill.destCode}W-${waybill.waybillNo.slice(-3)}`,
          destTeamCode: waybill.waybillNo.slice(-3),
          proCode: 'T6',
          codingMapping: waybill.waybillNo.slice(-2),
          twoDimensionCode: `MMM={'k1':'${waybill.destCode}W','k3':'${waybill.waybillNo.slice(-3)}','k5':'${waybill.waybillNo}'}`,
        },
      },
    ],
  };
}
