import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  createSourceEventStream, execute, getOperationAST, GraphQLError, OperationTypeNode, parse, specifiedRules, validate, type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema,
} from 'graphql';
import { makeHandler } from 'graphql-ws/use/@fastify/websocket';
import { accessState, noteGraphiql, RightsWatch } from '../modules/access/index.js';
import { createContext, type RequestContext } from '../platform/context.js';
import { assertWithinLimits, limitRules, LIMITS } from '../platform/graphql/limits.js';
import { shownError } from '../platform/graphql/shown-error.js';
import { errorText } from '../platform/messages.js';
import { mayDo, type Principal } from '../platform/principal.js';
import { GRAPHIQL_HEADER, isGraphiql } from './persisted-documents.js';
import type { House } from './runtime.js';

const MAX_PER_SOCKET = 20;
// Another process, or a clock, may have ended a session or changed rights: looked for this often. In this process it is felt at once.
const LOOK_AGAIN_MS = 750;
/** After these, some caller is no longer who he was. */
const ENDS_RIGHTS = new Set(['SessionEnded', 'UserDisabled', 'AccessChanged', 'RoleChanged', 'RoleDeleted', 'ApiKeyRevoked', 'ApiKeyRotated', 'UserSwitchedOff', 'RoleProvisioned', 'RoleRemoved']);
/** What a socket is closed with when its caller is no longer who he was: signed out, or with other rights. The client connects anew. */
const NO_LONGER = [4403, 'Forbidden'] as const;

interface Doorman {
  contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  /** The same, when only the house looks whether the caller is still who he was: no use of his session. */
  lookUp: (request: FastifyRequest) => Promise<RequestContext>;
  allows: (request: FastifyRequest, text: string) => Promise<boolean>;
}

interface Live {
  request: FastifyRequest;
  socket: { close(code: number, reason: string): void };
  /** Whoever it was when it first subscribed. */
  principal?: Principal;
}

/** Subscriptions over graphql-ws on /graphql/live, under the very same rules as everything else; nothing but subscriptions. */
export function addSubscriptions(app: FastifyInstance, house: House, schema: GraphQLSchema, { contextOf, lookUp, allows }: Doorman): void {
  const open = new Set<Live>();
  const { log } = house.runtime;
  const handler = makeHandler<Record<string, unknown>, Partial<Live>>({
    schema,
    connectionInitWaitTimeout: 5_000,
    subscribe: async (args) => subscribeWith(args as ExecutionArgs & { contextValue: RequestContext }, house),
    onConnect: ({ extra, connectionParams }) => {
      const token = connectionParams?.['authorization'];
      if (typeof token === 'string') extra.request.headers.authorization = token;
      if (connectionParams?.[GRAPHIQL_HEADER] === '1') extra.request.headers[GRAPHIQL_HEADER] = '1';
      open.add(extra);
    },
    onClose: ({ extra }) => void open.delete(extra),
    onSubscribe: async ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
      const context = await contextOf(extra.request);
      try {
        if (Object.keys(subscriptions).length > MAX_PER_SOCKET) throw tooMany();
        if (!(await allows(extra.request, query))) throw new GraphQLError(errorText(context.locale, 'documentNotPersisted'), { extensions: { code: 'PERSISTED_DOCUMENT_REQUIRED' } });
        const document = accepted(schema, query, variables ?? {}, operationName ?? null);
        if (isGraphiql(extra.request) && mayDo(context.principal, 'graphiql:use')) await noteGraphiql(context, query, operationName);
        (extra as Live).principal ??= context.principal;
        return { schema, document, contextValue: context, variableValues: variables ?? {}, ...(operationName && { operationName }) };
      } catch (error) {
        const refused = error instanceof Refused ? error.errors : [error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error as Error, path: [] })];
        return refused.map((each) => asError(shownError(each, context, log)));
      }
    },
  });
  closeWhenOver(app, house, open, lookUp);
  void app.register(async (scope) => {
    scope.get('/graphql/live', { websocket: true }, handler as never);
  });
}

/**
 * Closes the sockets of callers who are no longer who they were: at once when this process has ended a session or changed
 * rights, within a second when another has, or when the time of a grant begins or is over.
 */
function closeWhenOver(app: FastifyInstance, house: House, open: ReadonlySet<Live>, lookUp: (request: FastifyRequest) => Promise<RequestContext>): void {
  const { runtime } = house;
  const { authenticator } = accessState(runtime);
  const look = async (whom: readonly Live[]): Promise<void> => {
    for (const live of whom) {
      if (!live.principal) continue;
      const { principal } = await lookUp(live.request);
      if (rightsOf(principal) !== rightsOf(live.principal)) live.socket.close(...NO_LONGER);
    }
  };
  const failed = (error: unknown): void => runtime.log.error({ err: error }, 'live callers could not be looked up');
  const lookAtAll = (): void => {
    authenticator.forget();
    void look([...open]).catch(failed);
  };
  const changes = new RightsWatch(runtime);
  const timer = setInterval(() => {
    if (open.size === 0) return;
    void changes.whose([...open]).then((whom) => look(whom)).catch(failed);
  }, LOOK_AGAIN_MS);
  timer.unref();
  const stop = runtime.events.listen(({ type }) => {
    if (ENDS_RIGHTS.has(type)) lookAtAll();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    stop();
  });
}

function rightsOf({ kind, id, permissions, scope }: Principal): string {
  return JSON.stringify([kind, id, [...permissions].sort(), scope]);
}

class Refused extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors.map((error) => error.message).join('; '));
  }
}

const tooMany = (): GraphQLError => new GraphQLError('Too many subscriptions on one connection', { extensions: { code: 'COST_EXCEEDED' } });

/** The document of a subscription that the API accepts. Throws what is wrong with it. */
function accepted(schema: GraphQLSchema, query: string, variables: Record<string, unknown>, operationName: string | null): DocumentNode {
  const document = parse(query, { maxTokens: LIMITS.tokens });
  if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
    throw new GraphQLError('Only subscriptions go over this connection; queries and mutations go by POST to /graphql', { extensions: { code: 'BAD_REQUEST' } });
  }
  const errors = validate(schema, document, [...specifiedRules, ...limitRules]);
  if (errors.length > 0) throw new Refused(errors);
  assertWithinLimits(schema, document, variables, operationName);
  return document;
}

/** A stream of answers, each from rows read anew: what one event has loaded must not be shown for the next. */
async function subscribeWith(args: ExecutionArgs & { contextValue: RequestContext }, house: House): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const { contextValue: caller } = args;
  const shown = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
    ({ ...result, ...(errors && { errors: errors.map((error) => asError(shownError(error, caller, house.runtime.log))) }) });
  const events = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in events)) return shown(events);
  const source = events[Symbol.asyncIterator]();
  const answer = async ({ value, done }: IteratorResult<unknown>): Promise<IteratorResult<ExecutionResult>> => {
    if (done) return { value: undefined, done: true };
    const { runtime, principal, requestId, locale } = caller;
    return { value: shown(await house.work.track(Promise.resolve(execute({ ...args, rootValue: value, contextValue: createContext(runtime, principal, { requestId, locale }) })))), done: false };
  };
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    await source.return?.();
    return { value: undefined, done: true };
  };
  const answers: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => answers,
    next: async () => answer(await source.next()),
    return: end,
    throw: end,
  };
  return answers;
}

function asError({ message, path, extensions }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: extensions ?? null });
}
