import type { FastifyInstance, FastifyRequest } from 'fastify';
import { execute, subscribe, type GraphQLSchema } from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import type { RequestContext } from '../platform/context.js';
import { toClientError } from '../platform/errors.js';
import { GraphQLError } from 'graphql';

const MAX_PER_SOCKET = 20;

/** Subscriptions over graphql-ws on /graphql/live, under the very same rules as everything else. */
export function addSubscriptions(app: FastifyInstance, schema: GraphQLSchema, contextOf: (request: FastifyRequest) => Promise<RequestContext>): void {
  const handler = makeHandler<Record<string, unknown>, { request: FastifyRequest }>({
    schema,
    execute,
    subscribe,
    connectionInitWaitTimeout: 5_000,
    context: async ({ extra, connectionParams }) => {
      const token = connectionParams?.['authorization'];
      if (typeof token === 'string') extra.request.headers.authorization = token;
      return contextOf(extra.request);
    },
    onSubscribe: (ctx) => (Object.keys(ctx.subscriptions).length > MAX_PER_SOCKET ? [new GraphQLError('Too many subscriptions on one connection', { extensions: { code: 'COST_EXCEEDED' } })] : undefined),
    onError: (_ctx, _id, _message, errors) => errors.map((error) => toClientError(error.originalError ?? error, 'en') ?? error),
  });
  app.register(async (scope) => {
    scope.get('/graphql/live', { websocket: true }, handler as never);
  });
}
