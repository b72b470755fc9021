import { formatChinaTime } from '@ordo/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from '../../platform/context.js';
import { readMany, readOne } from '../../platform/database/reads.js';
import { parseNodeId } from '../../platform/ids.js';
import type { ContextOf } from '../../platform/module.js';
import { mayDo } from '../../platform/principal.js';
import { permissionUses, type Permission } from '../access/index.js';
import { FulfilmentOrder, FulfilmentOrderLine } from '../allocation/index.js';
import { Warehouse } from '../inventory/index.js';
import { Order } from '../orders/index.js';
import { carrierName } from './carrier-names.js';
import { labelPage, type Label } from './label-page.js';
import { pickListPage } from './pick-list-page.js';
import { Shipment } from './shipment.entity.js';

const PRINTED_AT_ONCE = 100;
const LINES_AT_MOST = 10_000;
// Styles are inline; nothing else may load or run.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Pages to print: for people who are signed in and may do it, within the rows that they may see. */
export function addPrintRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { id: string } }>('/print/label/:id', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:ship');
    if (!ctx) return reply;
    const label = await readLabel(ctx, request.params.id);
    if (typeof label === 'number') return plain(reply, label);
    return page(reply, labelPage(label));
  });

  app.get<{ Querystring: { ids?: string | string[] } }>('/print/picklist', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:pick');
    if (!ctx) return reply;
    const ids = [request.query.ids ?? []].flat().join(',').split(',').slice(0, PRINTED_AT_ONCE).flatMap((each) => rowIdOf('FulfilmentOrder', each) ?? []);
    const orders = await readMany(ctx, FulfilmentOrder, { where: { id: { $in: ids } }, columns: ['id', 'number', 'orderId'], limit: PRINTED_AT_ONCE });
    if (orders.length === 0) return plain(reply, 404);
    const numbers = new Map(orders.map((each) => [each.id, each.number]));
    const lines = await readMany(ctx, FulfilmentOrderLine, { where: { fulfilmentOrderId: { $in: [...numbers.keys()] } }, limit: LINES_AT_MOST });
    const rows = lines.map((line) => ({ ...line, fulfilmentOrderNumber: numbers.get(line.fulfilmentOrderId) ?? '' }));
    const remarked = mayDo(ctx.principal, 'mark:read') ? await readMany(ctx, Order, { where: { id: { $in: orders.map((each) => each.orderId) }, printRemark: { $ne: null } }, columns: ['id', 'printRemark'], limit: PRINTED_AT_ONCE }) : [];
    const remarks = remarked.flatMap(({ id, printRemark }) => orders.filter((each) => each.orderId === id).map((each) => ({ fulfilmentOrderNumber: each.number, text: printRemark ?? '' })));
    return page(reply, pickListPage(rows, remarks, formatChinaTime(ctx.clock.now()), ctx.locale));
  });
}

async function allowed(request: FastifyRequest, reply: FastifyReply, contextOf: ContextOf, permission: Permission): Promise<RequestContext | undefined> {
  const ctx = await contextOf(request);
  if (ctx.principal.kind === 'anonymous') await reply.redirect(`/login?next=${encodeURIComponent(request.url)}`);
  else if (!mayDo(ctx.principal, permission)) await plain(reply, 403);
  else {
    permissionUses(ctx.runtime).note(ctx.principal, [permission]);
    return ctx;
  }
  return undefined;
}

/** The label's facts; 404 when there is no such parcel in scope, 409 while nobody has counted a printing. */
async function readLabel(ctx: RequestContext, nodeId: string): Promise<Label | 404 | 409> {
  const id = rowIdOf('Shipment', nodeId);
  const shipment = id && await readOne(ctx, Shipment, { where: { id } });
  if (!shipment) return 404;
  const [order, warehouse, lines] = await Promise.all([
    readOne(ctx, Order, { where: { id: shipment.orderId } }),
    readOne(ctx, Warehouse, { where: { id: shipment.warehouseId } }),
    readMany(ctx, FulfilmentOrderLine, { where: { fulfilmentOrderId: shipment.fulfilmentOrderId }, limit: LINES_AT_MOST }),
  ]);
  if (!order || !warehouse) return 404;
  if (!shipment.waybillNo || shipment.printedCount === 0) return 409;
  return {
    carrierName: carrierName(shipment.carrier, 'zh-CN'), waybillNo: shipment.waybillNo, routeCode: shipment.routeCode ?? null, orderNo: order.orderNo,
    sender: { name: warehouse.contact, phone: warehouse.phone, address: `${warehouse.province}${warehouse.city}${warehouse.district}${warehouse.address}` },
    receiver: {
      name: order.receiverName, phone: order.receiverPhone,
      address: `${order.receiverProvince}${order.receiverCity}${order.receiverDistrict}${order.receiverAddress}`,
    },
    goods: lines.map(({ skuCode, quantity }) => ({ skuCode, quantity })),
    printedCount: shipment.printedCount, printedAt: formatChinaTime(ctx.clock.now()),
  };
}

function rowIdOf(type: string, nodeId: string): string | undefined {
  const parsed = parseNodeId(nodeId);
  return parsed?.type === type ? parsed.id : undefined;
}

function page(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('content-security-policy', POLICY).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}

const REASONS = { 403: 'You may not print this.', 404: 'There is nothing to print here.', 409: 'Print it from its page first: each printing is counted.' };

function plain(reply: FastifyReply, status: keyof typeof REASONS): FastifyReply {
  return reply.status(status).type('text/plain; charset=utf-8').send(REASONS[status]);
}
