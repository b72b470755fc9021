import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import fastifyWebsocket from '@fastify/websocket';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { accessState, graphiqlPlugin, keyRequestLog, keyRequestPlugin, permissionUsePlugin, permissionUses, previewPrincipal, VIEW_AS_HEADER } from '../modules/access/index.js';
import type { Config } from '../platform/config.js';
import { createContext, type RequestContext } from '../platform/context.js';
import { jitExecutor } from '../platform/graphql/executor.js';
import { limitRules, LIMITS, limitsPlugin } from '../platform/graphql/limits.js';
import { pointsPlugin } from '../platform/graphql/points.js';
import { shownError } from '../platform/graphql/shown-error.js';
import { newId } from '../platform/ids.js';
import { errorText, pickLocale } from '../platform/messages.js';
import { mayDo } from '../platform/principal.js';
import { MODULES } from './modules.js';
import { addHealth } from './health.js';
import { addPages } from './pages.js';
import { isGraphiql, persistedDocuments } from './persisted-documents.js';
import { endSilentConnections } from './silent-connections.js';
import { DEVICE_COOKIE, SESSION_COOKIE } from './session-cookie.js';
import { addSubscriptions } from './subscriptions.js';
import type { House } from './runtime.js';
import { trackRoutes } from './work-in-hand.js';

const BODY_LIMIT = 256 * 1024;
const DEVICE_SECONDS = 180 * 86_400;

/** The HTTP face of the house: GraphQL, subscriptions, callbacks, health, the admin SPA. Not yet listening. `documents`: the admin's, when they are not those of its build. */
export async function buildServer(house: House, config: Config, schema: GraphQLSchema, documents?: ReadonlyMap<string, string>): Promise<FastifyInstance> {
  const app = Fastify({ logger: false, bodyLimit: BODY_LIMIT, trustProxy: config.TRUST_PROXY, genReqId: () => newId(), routerOptions: { maxParamLength: 200 } });
  const apollo = new ApolloServer<RequestContext>({
    gateway: {
      load: async () => ({ executor: jitExecutor(schema) }),
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    // Not a wall: whoever sends a text may send its hash. The admin's own documents are another matter.
    persistedQueries: false,
    validationRules: limitRules,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app), limitsPlugin(schema), maskErrors(house), pointsPlugin(), keyRequestPlugin(house.runtime), permissionUsePlugin(house.runtime), graphiqlPlugin()],
  });
  await apollo.start();
  await app.register(fastifyHelmet, { contentSecurityPolicy: contentSecurityPolicy(config) });
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody);
  await app.register(fastifyWebsocket, { options: { maxPayload: BODY_LIMIT } });
  const contextOf = (request: FastifyRequest): Promise<RequestContext> => requestContext(house, request);
  trackRoutes(app, house.work);
  endSilentConnections(app);
  addHealth(app, house);
  const gate = persistedDocuments({ only: config.persistedOnly, contextOf, ...(documents && { documents }) });
  addSubscriptions(app, house, schema, { contextOf, lookUp: (request) => requestContext(house, request, true), allows: gate.allows });
  const handler = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const context = await contextOf(request);
      context.fromGraphiql = isGraphiql(request) && mayDo(context.principal, 'graphiql:use');
      if (context.fromGraphiql) context.passed.add('graphiql:use');
      giveCookieSetters(context, config, request, reply);
      return context;
    },
  });
  // Answers are JSON that no browser renders: of the security headers only `nosniff` means anything to them.
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', helmet: false, preHandler: gate.admit, handler });
  for (const module of MODULES) module.routes?.(app, house.runtime, config, contextOf);
  await addPages(app, config, contextOf);
  app.addHook('onClose', async () => {
    await keyRequestLog(house.runtime).flush();
    await permissionUses(house.runtime).flush();
  });
  app.addHook('onSend', async (request, reply) => void reply.headers({ 'x-request-id': request.id, 'x-content-type-options': 'nosniff' }));
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode && error.statusCode < 500 ? error.statusCode : 500;
    if (status === 500) house.runtime.log.error({ err: error, requestId: request.id }, 'request failed');
    return reply.status(status).send({ errors: [{ message: status === 500 ? errorText('en', 'internal', { requestId: request.id }) : error.message, extensions: { code: status === 500 ? 'INTERNAL' : 'BAD_REQUEST', requestId: request.id } }] });
  });
  return app;
}

/** The browser's session, and the mark of a browser that somebody has signed in from. */
function giveCookieSetters(context: RequestContext, config: Config, request: FastifyRequest, reply: FastifyReply): void {
  const kept = { path: '/', httpOnly: true, sameSite: 'lax', secure: config.publicUrl.startsWith('https:') } as const;
  const device = request.cookies?.[DEVICE_COOKIE];
  if (device) context.device = device;
  context.setDeviceCookie = (shown) => void reply.setCookie(DEVICE_COOKIE, shown, { ...kept, maxAge: DEVICE_SECONDS });
  context.setSessionCookie = (token) => void (token
    ? reply.setCookie(SESSION_COOKIE, token, { ...kept, maxAge: config.SESSION_HOURS * 3600 })
    : reply.clearCookie(SESSION_COOKIE, { path: '/' }));
}

/** Who is calling: a bearer token (partner key or session), or the browser's cookie. */
async function requestContext(house: House, request: FastifyRequest, look = false): Promise<RequestContext> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? request.cookies?.[SESSION_COOKIE];
  const now = house.runtime.clock.now();
  const caller = await accessState(house.runtime).authenticator.principalOf(token, now, { ip: request.ip, look });
  const viewAs = request.headers[VIEW_AS_HEADER];
  const principal = typeof viewAs === 'string' ? await previewPrincipal(house.runtime.em, caller, viewAs, now) : caller;
  return createContext(house.runtime, principal, {
    requestId: request.id,
    locale: pickLocale(request.headers['accept-language']),
    ip: request.ip,
    ...(request.headers['user-agent'] && { userAgent: request.headers['user-agent'] }),
  });
}

/** What a caller sees of errors. */
function maskErrors(house: House): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, errors, contextValue }) => {
        if (response.body.kind === 'single' && errors) response.body.singleResult.errors = errors.map((error) => shownError(error, contextValue, house.runtime.log));
      },
    }),
  };
}

function contentSecurityPolicy(config: Config) {
  return {
    useDefaults: true,
    directives: {
      'default-src': ["'self'"],
      // Emotion writes style elements; GraphiQL's editor starts its workers from blobs.
      'style-src': ["'self'", "'unsafe-inline'"],
      'script-src': ["'self'"],
      'worker-src': ["'self'", 'blob:'],
      'connect-src': ["'self'", 'ws:', 'wss:'],
      'img-src': ["'self'", 'data:'],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'upgrade-insecure-requests': config.publicUrl.startsWith('https:') ? [] : null,
    },
  };
}
