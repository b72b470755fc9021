import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import type { FulfilmentOrder, FulfilmentOrderAction } from '../allocation/index.js';
import { parcelWork } from './parcels/parcel-work.js';
import { Shipment } from './shipment.entity.js';
import { WAREHOUSE_VERBS, waybillFacts, whyNot, type WorkFacts } from './shipment.policy.js';

type FulfilmentOrderRow = Pick<Row<FulfilmentOrder>, 'id' | 'state' | 'orderId' | 'warehouseId' | 'recallRequestedAt'>;

/** What the caller can do with a fulfilment order now, and why not the rest. Batched: a list costs two more statements. */
export async function warehouseActions(ctx: RequestContext, row: FulfilmentOrderRow, only?: readonly FulfilmentOrderAction[]): Promise<AvailableAction[]> {
  const [{ order, mates, work }, [shipment]] = await Promise.all([parcelWork(ctx, row), loadByKey(ctx, Shipment, 'fulfilmentOrderId', row.id)]);
  const facts: WorkFacts = {
    state: row.state, held: Boolean(order?.held) || mates.some(({ held }) => held), recallRequested: [row, ...work].some(({ recallRequestedAt }) => recallRequestedAt),
    waitsFor: mates.find(({ id }) => !work.some(({ orderId }) => orderId === id))?.orderNo ?? null, ...waybillFacts(shipment),
  };
  return WAREHOUSE_VERBS.filter((verb) => !only || only.includes(verb.action)).map((verb) => availableAction(ctx, verb, () => whyNot(verb.action, facts)));
}
