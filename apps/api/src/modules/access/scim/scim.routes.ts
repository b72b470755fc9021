import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { scimPatch, patchBodyValidation, ScimError, type ScimPatch, type ScimResource } from 'scim-patch';
import { perform, type Command } from '../../../platform/command/command.js';
import type { Config } from '../../../platform/config.js';
import type { RequestContext, Runtime } from '../../../platform/context.js';
import { rateHeaders, takePoints } from '../../../platform/graphql/points.js';
import type { ContextOf } from '../../../platform/module.js';
import { mayDo } from '../../../platform/principal.js';
import { accessState } from '../access-state.js';
import { keyRequestLog } from '../key-request-log.js';
import { permissionUses } from '../review/permission-uses.js';
import { addGroup, changeGroup, removeGroup } from './provision-group.js';
import { changeUser, dismissUser, hireUser } from './provision-user.js';
import { discovery } from './scim-discovery.js';
import { noResource, ScimProblem } from './scim-error.js';
import { filterOf, listResponse, projected, wantedUserName, type Query } from './scim-list.js';
import { readGroup, readGroups, readUser, readUsers } from './scim-reads.js';
import { groupFacts, userFacts, type ScimJson } from './scim-shapes.js';

const PREFIX = '/scim/v2';
const POINTS = 10;
const TYPE = 'application/scim+json; charset=utf-8';

interface Call {
  Params: { id: string };
  Querystring: Query;
  Body: Record<string, unknown>;
}
type Request = FastifyRequest<Call>;

/** One kind of resource: how it is read and changed. */
interface Kind {
  path: 'Users' | 'Groups';
  list: (ctx: RequestContext, filter: string | undefined) => Promise<ScimJson[]>;
  one: (ctx: RequestContext, id: string) => Promise<ScimJson>;
  add: (ctx: RequestContext, body: Record<string, unknown>) => Promise<{ id: string }>;
  change: (ctx: RequestContext, id: string, body: Record<string, unknown>) => Promise<{ id: string }>;
  remove: (ctx: RequestContext, id: string) => Promise<{ id: string }>;
}

/** SCIM 2.0 (RFC 7643, 7644): an HR system or identity provider feeds staff in and switches leavers off. */
export function addScim(app: FastifyInstance, runtime: Runtime, config: Config, contextOf: ContextOf): void {
  const base = `${config.publicUrl}${PREFIX}`;
  const callers = new WeakMap<FastifyRequest, RequestContext>();
  const contextFor = (request: FastifyRequest): RequestContext => {
    const ctx = callers.get(request);
    if (!ctx) throw new ScimProblem(401, 'A key is needed');
    return ctx;
  };
  void app.register(async (scope) => {
    scope.addContentTypeParser('application/scim+json', { parseAs: 'string' }, scope.getDefaultJsonParser('remove', 'remove'));
    scope.addHook('onRequest', async (request, reply) => {
      reply.type(TYPE);
      const ctx = await contextOf(request);
      callers.set(request, ctx);
      await admit(ctx, reply);
    });
    scope.addHook('onResponse', async (request, reply) => {
      const ctx = callers.get(request);
      const operation = `SCIM ${request.method} ${request.routeOptions.url?.slice(PREFIX.length) ?? ''}`;
      if (ctx?.principal.key) keyRequestLog(runtime).add(ctx, { operation, cost: POINTS, durationMs: Math.round(reply.elapsedTime), status: reply.statusCode < 400 ? 'OK' : String(reply.statusCode) });
    });
    scope.setErrorHandler((error: FastifyError | ScimProblem, request, reply) => {
      const problem = problemOf(error);
      if (problem.status >= 500) runtime.log.error({ err: error, requestId: request.id }, 'SCIM request failed');
      return reply.status(problem.status).type(TYPE).send(JSON.stringify(problem.toBody()));
    });
    addDiscovery(scope, base);
    for (const kind of kinds(base)) addResource(scope, kind, contextFor);
  }, { prefix: PREFIX });
}

/** Lets in whoever comes with a key that may do this, at its rate. */
async function admit(ctx: RequestContext, reply: FastifyReply): Promise<void> {
  const { principal } = ctx;
  if (principal.kind !== 'apiKey') throw new ScimProblem(401, 'A key is needed: Authorization: Bearer oms_live_…');
  if (!mayDo(principal, 'scim:manage')) throw new ScimProblem(403, 'The key lacks the permission scim:manage');
  permissionUses(ctx.runtime).note(principal, ['scim:manage']);
  const wait = takePoints(ctx, POINTS);
  for (const [name, value] of rateHeaders(ctx)) reply.header(name, value);
  if (wait === 0) return;
  reply.header('retry-after', String(wait));
  throw new ScimProblem(429, 'Too many requests');
}

function kinds(base: string): Kind[] {
  const run = <I extends object, R extends { id: string }>(ctx: RequestContext, verb: Command<I, R>, input: I): Promise<R> =>
    perform(ctx, verb, input).finally(() => accessState(ctx.runtime).authenticator.forget());
  return [{
    path: 'Users',
    list: ({ em }, filter) => {
      const username = wantedUserName(filter);
      return readUsers(em, base, username === undefined ? {} : { username });
    },
    one: ({ em }, id) => readUser(em, base, id),
    add: (ctx, body) => run(ctx, hireUser, userFacts(body)),
    change: (ctx, id, body) => run(ctx, changeUser, { id, facts: userFacts(body) }),
    remove: (ctx, id) => run(ctx, dismissUser, { id }),
  }, {
    path: 'Groups',
    list: ({ em }) => readGroups(em, base),
    one: ({ em }, id) => readGroup(em, base, id),
    add: (ctx, body) => run(ctx, addGroup, groupFacts(body)),
    change: (ctx, id, body) => run(ctx, changeGroup, { id, facts: groupFacts(body) }),
    remove: (ctx, id) => run(ctx, removeGroup, { id }),
  }];
}

function addResource(scope: FastifyInstance, { path, list, one, add, change, remove }: Kind, contextFor: (request: FastifyRequest) => RequestContext): void {
  const answer = async (request: Request, reply: FastifyReply, id: string, status = 200): Promise<FastifyReply> => {
    // What was written is read anew, not remembered.
    const { em } = contextFor(request);
    em.clear();
    const resource = await one(contextFor(request), id);
    return reply.status(status).header('location', resource.meta.location).send(JSON.stringify(projected(resource, request.query)));
  };
  scope.get<Call>(`/${path}`, async (request, reply) => {
    const test = filterOf(request.query['filter']);
    const found = await list(contextFor(request), request.query['filter']);
    return reply.send(JSON.stringify(listResponse(found.filter(test), request.query)));
  });
  scope.post<Call>(`/${path}`, async (request, reply) => answer(request, reply, (await add(contextFor(request), bodyOf(request))).id, 201));
  scope.get<Call>(`/${path}/:id`, async (request, reply) => answer(request, reply, request.params.id));
  scope.put<Call>(`/${path}/:id`, async (request, reply) => answer(request, reply, (await change(contextFor(request), request.params.id, bodyOf(request))).id));
  scope.patch<Call>(`/${path}/:id`, async (request, reply) => {
    const ctx = contextFor(request);
    const before = await one(ctx, request.params.id);
    const patched = patchedWith(before, bodyOf(request));
    return answer(request, reply, (await change(ctx, request.params.id, patched)).id);
  });
  scope.delete<Call>(`/${path}/:id`, async (request, reply) => {
    await remove(contextFor(request), request.params.id);
    return reply.status(204).send();
  });
}

function addDiscovery(scope: FastifyInstance, base: string): void {
  const { config, schemas, types } = discovery(base);
  scope.get('/ServiceProviderConfig', async (_request, reply) => reply.send(JSON.stringify(config[0])));
  for (const [path, all] of [['Schemas', schemas], ['ResourceTypes', types]] as const) {
    scope.get(`/${path}`, async (_request, reply) => reply.send(JSON.stringify(listResponse(all as unknown as ScimJson[], {}))));
    scope.get<Call>(`/${path}/:id`, async ({ params: { id } }, reply) => {
      const found = all.find((each) => each['id'] === id);
      if (!found) throw noResource(id);
      return reply.send(JSON.stringify(found));
    });
  }
}

function bodyOf({ body }: Request): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new ScimProblem(400, 'The body must be a JSON object', 'invalidSyntax');
  return body;
}

function patchedWith(resource: ScimJson, body: Record<string, unknown>): Record<string, unknown> {
  const patch = body as unknown as ScimPatch; // checked by the next line
  patchBodyValidation(patch);
  return { ...scimPatch(structuredClone(resource) as unknown as ScimResource, patch.Operations) };
}

function problemOf(error: FastifyError | ScimProblem | Error): ScimProblem {
  if (error instanceof ScimProblem) return error;
  if (error instanceof ScimError) return new ScimProblem(400, error.message.slice(0, 200), error.scimCode === 'noTarget' || error.scimCode === 'invalidPath' ? error.scimCode : 'invalidSyntax');
  const status = 'statusCode' in error && error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
  return status === 500 ? new ScimProblem(500, 'Something went wrong') : new ScimProblem(status, error.message.slice(0, 200), 'invalidSyntax');
}
