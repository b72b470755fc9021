import { normaliseOrderNumber } from '@ordo/kernel';
import type { RequestContext } from '../../platform/context.js';
import { readOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { badInput } from '../../platform/errors.js';
import { FulfilmentOrder, FulfilmentOrderState, IN_WAREHOUSE } from '../allocation/index.js';
import { Shipment } from './shipment.entity.js';

const SHORTEST = 4;
const LONGEST = 60;

/** The fulfilment order that a scanned code stands for, by what is printed nearest to the goods first; null when there is none in scope. */
export async function findByCode(ctx: RequestContext, code: string): Promise<Row<FulfilmentOrder> | null> {
  const printed = code.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const text = normaliseOrderNumber(code);
  if (text.length < SHORTEST || text.length > LONGEST) throw badInput([{ field: ['code'], messageKey: 'invalidValue', params: { expected: `${SHORTEST}–${LONGEST}` } }]);
  const byNumber = await readOne(ctx, FulfilmentOrder, { where: { number: printed } });
  if (byNumber) return byNumber;
  const parcel = await readOne(ctx, Shipment, { columns: ['fulfilmentOrderId'], where: { waybillNo: text } });
  if (parcel) return (await readOne(ctx, FulfilmentOrder, { where: { id: parcel.fulfilmentOrderId } })) ?? null;
  // Of an order in parts, the first that the warehouse has still to do with.
  const open = await readOne(ctx, FulfilmentOrder, { where: { orderNo: text, state: { $in: [...IN_WAREHOUSE] } } });
  return open ?? (await readOne(ctx, FulfilmentOrder, { where: { orderNo: text, state: { $ne: FulfilmentOrderState.CANCELLED } }, orderBy: { id: 'desc' } })) ?? null;
}
