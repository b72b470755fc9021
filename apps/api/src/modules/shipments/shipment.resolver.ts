import { normaliseOrderNumber } from '@ordo/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readPage } from '../../platform/database/page.js';
import { loadByKey, loadOne, readById, readMany } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { badInput } from '../../platform/errors.js';
import { readTimeline } from '../../platform/events/timeline.js';
import { TimelineItem } from '../../platform/events/timeline-item.js';
import { askedOfOne, Needs } from '../../platform/graphql/asked-columns.js';
import { AvailableAction } from '../../platform/graphql/available-action.js';
import { Connection, ConnectionArgs } from '../../platform/graphql/connection.js';
import { decodeNodeId } from '../../platform/ids.js';
import { errorText } from '../../platform/messages.js';
import { Requires } from '../access/index.js';
import { FulfilmentOrder } from '../allocation/index.js';
import { Warehouse } from '../inventory/index.js';
import { Order } from '../orders/index.js';
import { carrierName } from './carrier-names.js';
import { Shipment } from './shipment.entity.js';
import { ShipmentFilter, ShipmentSort, SHIPMENT_SORTS, shipmentWhere } from './shipment.filter.js';
import { CheckFulfilmentOrderInput, PackFulfilmentOrderInput, PrintLabelInput, RecallFulfilmentOrderInput, RequestWaybillInput, ShipFulfilmentOrderInput, StartPickingInput, RefuseRecallInput, RequestRecallInput } from './shipment.inputs.js';
import {
  CheckFulfilmentOrderPayload, PackFulfilmentOrderPayload, PrintLabelPayload, RecallFulfilmentOrderPayload, RequestWaybillPayload, ShipFulfilmentOrderPayload, StartPickingPayload, RefuseRecallPayload, RequestRecallPayload,
} from './shipment.payloads.js';
import { findByCode } from './find-by-code.js';
import { waybillFacts, waybillRefusal } from './shipment.policy.js';
import { TrackingEvent } from './tracking-event.entity.js';
import { checkFulfilmentOrder } from './use-cases/check-fulfilment-order.js';
import { packFulfilmentOrder } from './use-cases/pack-fulfilment-order.js';
import { printLabel } from './use-cases/print-label.js';
import { recallFulfilmentOrder } from './use-cases/recall-fulfilment-order.js';
import { refuseRecall } from './use-cases/refuse-recall.js';
import { requestRecall } from './use-cases/request-recall.js';
import { requestWaybill } from './use-cases/request-waybill.js';
import { shipFulfilmentOrder } from './use-cases/ship-fulfilment-order.js';
import { startPicking } from './use-cases/start-picking.js';
import { warehouseActions } from './warehouse-actions.js';

type ShipmentRow = Row<Shipment>;
type FulfilmentOrderRow = Row<FulfilmentOrder>;
type OrderRow = Row<Order>;

const TRACKED_AT_MOST = 50;

@ObjectType({ description: 'A page of shipments.' })
export class ShipmentConnection extends Connection(Shipment) {}

@Resolver(() => Shipment)
export class ShipmentResolver {
  @Query(() => ShipmentConnection, { description: 'Parcels that the caller may see, newest first unless sorted otherwise.' })
  @Requires('shipment:read')
  shipments(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Arg('filter', () => ShipmentFilter, { nullable: true, description: 'Which parcels.' }) filter: ShipmentFilter | null,
    @Arg('sort', () => ShipmentSort, { defaultValue: ShipmentSort.CREATED_AT_DESC, description: 'How to sort.' }) sort: ShipmentSort,
    @Info() info: GraphQLResolveInfo,
    @Ctx() ctx: RequestContext,
  ): unknown {
    return readPage(ctx, Shipment, { where: shipmentWhere(filter), sort: SHIPMENT_SORTS[sort], page, info });
  }

  @Query(() => Shipment, { description: 'One parcel by its id. NOT_FOUND when it does not exist or is outside what the caller may see.' })
  @Requires('shipment:read')
  shipment(@Arg('id', () => ID, { description: 'Id of the parcel.' }) id: string, @Info() info: GraphQLResolveInfo, @Ctx() ctx: RequestContext): unknown {
    return readById(ctx, Shipment, decodeNodeId('Shipment', id, ['id']), askedOfOne(ctx, Shipment, info).columns);
  }

  @Query(() => [Shipment], { description: 'Where the parcels of an order are, or one parcel by its waybill. Give exactly one of the two numbers.' })
  @Requires('shipment:read')
  trackShipment(
    @Arg('orderNo', () => String, { nullable: true, description: 'Number of the order.' }) orderNo: string | null,
    @Arg('waybillNo', () => String, { nullable: true, description: 'Number of the waybill.' }) waybillNo: string | null,
    @Ctx() ctx: RequestContext,
  ): unknown {
    if (Boolean(orderNo) === Boolean(waybillNo)) throw badInput([{ field: ['orderNo'], messageKey: 'exactlyOneNumber' }]);
    const number = normaliseOrderNumber((orderNo ?? waybillNo ?? '').slice(0, 60));
    return readMany(ctx, Shipment, { where: orderNo ? { orderNo: number } : { waybillNo: number }, limit: TRACKED_AT_MOST });
  }

  @FieldResolver(() => String, { description: "Name of the carrier, in the caller's language." })
  @Needs('carrier')
  carrierName(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): string {
    return carrierName(row.carrier, ctx.locale);
  }

  @FieldResolver(() => String, { nullable: true, description: "Why there is no waybill, in the caller's language; `waybillProblem` is the same to branch on." })
  @Needs('waybillProblem', 'waybillError')
  waybillError(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): string | null {
    const refusal = waybillRefusal(waybillFacts(row));
    return refusal ? errorText(ctx.locale, refusal.messageKey, refusal.params) : null;
  }

  @FieldResolver(() => [TrackingEvent], { description: 'Its route as the carrier reported it, newest first.' })
  events(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, TrackingEvent, 'shipmentId', row.id, { orderBy: { at: 'desc', id: 'desc' } });
  }

  @FieldResolver(() => Order, { nullable: true, description: 'Its order.' })
  @Needs('orderId')
  order(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Order, row.orderId);
  }

  @FieldResolver(() => FulfilmentOrder, { nullable: true, description: 'What the warehouse packed into it.' })
  @Needs('fulfilmentOrderId')
  fulfilmentOrder(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, FulfilmentOrder, row.fulfilmentOrderId);
  }

  @FieldResolver(() => Warehouse, { nullable: true, description: 'The warehouse that it leaves from.' })
  @Needs('warehouseId')
  warehouse(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): unknown {
    return loadOne(ctx, Warehouse, row.warehouseId);
  }

  @FieldResolver(() => [TimelineItem], { description: 'What happened, newest first, at most 200.' })
  timeline(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): Promise<TimelineItem[]> {
    return readTimeline(ctx, row.id, info);
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now. The verbs take its fulfilment order.' })
  @Needs('fulfilmentOrderId')
  async availableActions(@Root() row: ShipmentRow, @Ctx() ctx: RequestContext): Promise<AvailableAction[]> {
    const work = await loadOne(ctx, FulfilmentOrder, row.fulfilmentOrderId);
    return work ? warehouseActions(ctx, work, ['requestWaybill', 'printLabel', 'ship']) : [];
  }
}

@Resolver(() => FulfilmentOrder)
export class FulfilmentOrderWorkResolver {
  @Mutation(() => StartPickingPayload, { description: 'Takes a fulfilment order to the shelves; its waybill is asked for, if nobody did yet.' })
  @Requires('shipment:pick')
  startPicking(@Arg('input', () => StartPickingInput, { description: 'What to pick.' }) input: StartPickingInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, startPicking, input);
  }

  @Query(() => FulfilmentOrder, { nullable: true, description: 'What a scanned code stands for: the number of a fulfilment order, a waybill, or the number of an order. Null when it is none that the caller may see.' })
  @Requires('shipment:read')
  fulfilmentOrderByCode(@Arg('code', () => String, { description: 'The code, 4 to 60 characters; widths, case and blanks do not matter.' }) code: string, @Ctx() ctx: RequestContext): unknown {
    return findByCode(ctx, code);
  }

  @Mutation(() => CheckFulfilmentOrderPayload, { description: 'Holds what was scanned against what was asked for (验货); refused with every difference.' })
  @Requires('shipment:pick')
  checkFulfilmentOrder(@Arg('input', () => CheckFulfilmentOrderInput, { description: 'What was scanned.' }) input: CheckFulfilmentOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, checkFulfilmentOrder, input);
  }

  @Mutation(() => PackFulfilmentOrderPayload, { description: 'Says that the goods are in the box.' })
  @Requires('shipment:pick')
  packFulfilmentOrder(@Arg('input', () => PackFulfilmentOrderInput, { description: 'What was packed.' }) input: PackFulfilmentOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, packFulfilmentOrder, input);
  }

  @Mutation(() => RecallFulfilmentOrderPayload, { description: 'Hands the goods back to their shelf.' })
  @Requires('shipment:pick')
  recallFulfilmentOrder(@Arg('input', () => RecallFulfilmentOrderInput, { description: 'What to hand back, and why.' }) input: RecallFulfilmentOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, recallFulfilmentOrder, input);
  }

  @Mutation(() => RequestRecallPayload, { description: 'Asks the warehouse to put the goods of an order back on their shelf; until it answers, none of them leaves.' })
  @Requires('order:edit')
  requestRecall(@Arg('input', () => RequestRecallInput, { description: 'Which order, and why.' }) input: RequestRecallInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, requestRecall, input);
  }

  @Mutation(() => RefuseRecallPayload, { description: 'Says that goods that are wanted back cannot be given back.' })
  @Requires('shipment:pick')
  refuseRecall(@Arg('input', () => RefuseRecallInput, { description: 'Which, and why.' }) input: RefuseRecallInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, refuseRecall, input);
  }

  @Mutation(() => RequestWaybillPayload, { description: 'Asks the carrier for a waybill; its number comes a little later.' })
  @Requires('shipment:ship')
  requestWaybill(@Arg('input', () => RequestWaybillInput, { description: 'For what.' }) input: RequestWaybillInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, requestWaybill, input);
  }

  @Mutation(() => PrintLabelPayload, { description: 'Counts a printing of the label and tells where its page is.' })
  @Requires('shipment:ship')
  printLabel(@Arg('input', () => PrintLabelInput, { description: 'Whose label.' }) input: PrintLabelInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, printLabel, input);
  }

  @Mutation(() => ShipFulfilmentOrderPayload, { description: 'Hands a packed parcel over to the carrier: the stock goes, the order is shipped.' })
  @Requires('shipment:ship')
  shipFulfilmentOrder(@Arg('input', () => ShipFulfilmentOrderInput, { description: 'What left.' }) input: ShipFulfilmentOrderInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, shipFulfilmentOrder, input);
  }

  @FieldResolver(() => Shipment, { nullable: true, description: 'Its parcel; null until a waybill was asked for.' })
  async shipment(@Root() row: FulfilmentOrderRow, @Ctx() ctx: RequestContext): Promise<unknown> {
    const [only] = await loadByKey(ctx, Shipment, 'fulfilmentOrderId', row.id);
    return only ?? null;
  }

  @FieldResolver(() => [AvailableAction], { description: 'What the caller can do with it now.' })
  @Needs('state', 'orderId', 'warehouseId', 'recallRequestedAt')
  availableActions(@Root() row: FulfilmentOrderRow, @Ctx() ctx: RequestContext): Promise<AvailableAction[]> {
    return warehouseActions(ctx, row);
  }
}

@Resolver(() => Order)
export class OrderShipmentsResolver {
  @FieldResolver(() => [Shipment], { description: 'Its parcels.' })
  shipments(@Root() order: OrderRow, @Ctx() ctx: RequestContext): unknown {
    return loadByKey(ctx, Shipment, 'orderId', order.id);
  }
}
