import { perform } from '../platform/command/command.js';
import { encodeNodeId } from '../platform/ids.js';
import { allocateOrder, FulfilmentOrder } from '../modules/allocation/index.js';
import { approveOrder } from '../modules/orders/index.js';
import { buildOrder, type BuiltOrder } from './orders.js';
import type { TestApi } from './test-api.js';

export interface BuiltWork extends BuiltOrder {
  /** Opaque id of its fulfilment order. */
  fulfilmentOrderId: string;
}

/** An order that is paid, approved and allocated, its stock reserved: it waits for the warehouse. */
export async function buildAllocatedOrder(api: TestApi, wanted: Parameters<typeof buildOrder>[1] = {}): Promise<BuiltWork> {
  const order = await buildOrder(api, wanted);
  await perform(api.system(), approveOrder, { orderId: order.rowId });
  await perform(api.system(), allocateOrder, { orderId: order.rowId });
  const work = await api.system().em.findOneOrFail(FulfilmentOrder, { orderId: order.rowId });
  return { ...order, fulfilmentOrderId: encodeNodeId('FulfilmentOrder', work.id) };
}

const VERBS = {
  startPicking: 'StartPickingInput', packFulfilmentOrder: 'PackFulfilmentOrderInput', recallFulfilmentOrder: 'RecallFulfilmentOrderInput',
  requestWaybill: 'RequestWaybillInput', shipFulfilmentOrder: 'ShipFulfilmentOrderInput', printLabel: 'PrintLabelInput',
} as const;

/** Does one of the warehouse's verbs as the demo's warehouse keeper; gives back the payload. */
export async function warehouseDoes(api: TestApi, verb: keyof typeof VERBS, work: BuiltWork, more: object = {}) {
  const extra = verb === 'printLabel' ? 'labelUrl' : '';
  const { data, errors } = await api.execute(
    `mutation ($input: ${VERBS[verb]}!) { ${verb}(input: $input) { fulfilmentOrder { state printedCount picker weightGrams } ${extra} userErrors { code message field } } }`,
    { as: 'warehouse', variables: { input: { fulfilmentOrderId: work.fulfilmentOrderId, ...more } } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.[verb];
}

/** Picks, packs and ships it; the carrier must be there to give the waybill. */
export async function shipIt(api: TestApi, work: BuiltWork): Promise<void> {
  await warehouseDoes(api, 'startPicking', work);
  await api.house.runtime.jobs.drain();
  await warehouseDoes(api, 'packFulfilmentOrder', work);
  const { userErrors } = await warehouseDoes(api, 'shipFulfilmentOrder', work);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
}
