import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formatChinaTime } from '@ordo/kernel';
import type { RequestContext } from '../../../platform/context.js';
import { parseNodeId } from '../../../platform/ids.js';
import type { ContextOf } from '../../../platform/module.js';
import { mayDo } from '../../../platform/principal.js';
import { permissionUses, type Permission } from '../../access/index.js';
import { labelPage } from './label-page.js';
import { packingListPage } from './packing-list-page.js';
import { pickListPage } from './pick-list-page.js';
import { readLabel, readPackingLists, readPickList, readWavePickList } from './read-papers.js';

const PRINTED_AT_ONCE = 100;
// Styles are inline; nothing else may load or run.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

type Ids = { Querystring: { ids?: string | string[] } };
type One = { Params: { id: string } };

/** Pages to print: for people who are signed in and may do it, within the rows that they may see. */
export function addPrintRoutes(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<One>('/print/label/:id', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:ship');
    return ctx ? labels(ctx, reply, [rowIdOf('Shipment', request.params.id)]) : reply;
  });

  app.get<Ids>('/print/labels', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:ship');
    return ctx ? labels(ctx, reply, idsOf('Shipment', request.query)) : reply;
  });

  app.get<Ids>('/print/packinglist', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:pick');
    if (!ctx) return reply;
    const lists = await readPackingLists(ctx, idsOf('FulfilmentOrder', request.query).flatMap((id) => id ?? []));
    if (typeof lists === 'number') return plain(reply, lists);
    return page(reply, packingListPage(lists, formatChinaTime(ctx.clock.now()), ctx.locale));
  });

  app.get<Ids>('/print/picklist', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:pick');
    if (!ctx) return reply;
    const list = await readPickList(ctx, idsOf('FulfilmentOrder', request.query).flatMap((id) => id ?? []));
    return typeof list === 'number' ? plain(reply, list) : page(reply, pickListPage(list, ctx.locale));
  });

  app.get<One>('/print/wave/:id', async (request, reply) => {
    const ctx = await allowed(request, reply, contextOf, 'shipment:pick');
    if (!ctx) return reply;
    const list = await readWavePickList(ctx, rowIdOf('Wave', request.params.id));
    return typeof list === 'number' ? plain(reply, list) : page(reply, pickListPage(list, ctx.locale));
  });
}

/** Labels as they were asked for; all of them or none, so that no parcel goes without and nobody notices. */
async function labels(ctx: RequestContext, reply: FastifyReply, ids: readonly (string | undefined)[]): Promise<FastifyReply> {
  if (ids.length === 0) return plain(reply, 404);
  const found = await Promise.all(ids.map((id) => readLabel(ctx, id)));
  const missing = found.find((each) => typeof each === 'number');
  return missing ? plain(reply, missing) : page(reply, labelPage(found.flatMap((each) => (typeof each === 'number' ? [] : [each]))));
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

function rowIdOf(type: string, nodeId: string): string | undefined {
  const parsed = parseNodeId(nodeId);
  return parsed?.type === type ? parsed.id : undefined;
}

function idsOf(type: string, { ids }: Ids['Querystring']): (string | undefined)[] {
  return [ids ?? []].flat().join(',').split(',').filter(Boolean).slice(0, PRINTED_AT_ONCE).map((each) => rowIdOf(type, each));
}

function page(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('content-security-policy', POLICY).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html);
}

const REASONS = { 403: 'You may not print this.', 404: 'There is nothing to print here.', 409: 'Print it from its page first: each printing is counted.' };

function plain(reply: FastifyReply, status: keyof typeof REASONS): FastifyReply {
  return reply.status(status).type('text/plain; charset=utf-8').send(REASONS[status]);
}
