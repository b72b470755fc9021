import { ArrayMaxSize, MaxLength } from 'class-validator';
import { related } from '../../platform/database/related.js';
import { contributeOrderCondition, contributeOrderFinder, MOST_NUMBERS, OrderSearchKind } from '../orders/index.js';
import { asCode } from '../../platform/text/as-code.js';
import { readMany } from '../../platform/database/reads.js';
import { MOST_IN_PARCEL } from './parcels/merge.policy.js';
import { Shipment } from './shipment.entity.js';
import { Carrier } from './shipment.transitions.js';

contributeOrderCondition<Carrier[]>('carrier', {
  needs: 'shipment:read', type: () => [Carrier], description: 'Only orders with a parcel of one of these carriers. Needs shipment:read.', rules: [ArrayMaxSize(20)],
  where: (values, ctx) => related(ctx, Shipment, 'orderId', { carrier: { $in: values } }),
});

contributeOrderCondition<string[]>('waybillNos', {
  needs: 'shipment:read', type: () => [String], description: `Only orders with a parcel of one of these waybill numbers, at most ${MOST_NUMBERS}. Needs shipment:read.`, rules: [ArrayMaxSize(MOST_NUMBERS), MaxLength(60, { each: true })],
  where: (values, ctx) => related(ctx, Shipment, 'orderId', { waybillNo: { $in: values.map(asCode) } }),
});

contributeOrderFinder(OrderSearchKind.WAYBILL, {
  needs: 'shipment:read',
  find: async (ctx, texts) => {
    const parcels = await readMany(ctx, Shipment, { columns: ['waybillNo', 'orderId'], where: { waybillNo: { $in: [...texts] } }, limit: texts.length * MOST_IN_PARCEL });
    return parcels.map(({ waybillNo, orderId }) => ({ text: waybillNo ?? '', orderId }));
  },
});
