import type { RequestContext } from '../../platform/context.js';
import { loadByKey, loadOne } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import type { FulfilmentOrder, FulfilmentOrderAction } from '../allocation/index.js';
import { Order } from '../orders/index.js';
import { Shipment } from './shipment.entity.js';
import { WAREHOUSE_VERBS, waybillFacts, whyNot, type WorkFacts } from './shipment.policy.js';

type FulfilmentOrderRow = Pick<Row<FulfilmentOrder>, 'id' | 'state' | 'orderId' | 'recallRequestedAt'>;

/** What the caller can do with a fulfilment order now, and why not the rest. Batched: a list costs two more statements. */
export async function warehouseActions(ctx: RequestContext, row: FulfilmentOrderRow, only?: readonly FulfilmentOrderAction[]): Promise<AvailableAction[]> {
  const [order, [shipment]] = await Promise.all([loadOne(ctx, Order, row.orderId), loadByKey(ctx, Shipment, 'fulfilmentOrderId', row.id)]);
  const facts: WorkFacts = { state: row.state, held: Boolean(order?.held), recallRequested: Boolean(row.recallRequestedAt), ...waybillFacts(shipment) };
  return WAREHOUSE_VERBS.filter((verb) => !only || only.includes(verb.action)).map((verb) => availableAction(ctx, verb, () => whyNot(verb.action, facts)));
}
