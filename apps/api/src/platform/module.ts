import type { EntityClass } from '@mikro-orm/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import type { RequestContext, Runtime } from './context.js';

/** Who is calling a plain HTTP route: the same sign-in as GraphQL's. */
export type ContextOf = (request: FastifyRequest) => Promise<RequestContext>;

/** What a module brings to the house. `app/modules.ts` lists them all. */
export interface ModuleDefinition {
  entities: readonly EntityClass<unknown>[];
  /** type-graphql resolver classes. */
  resolvers: readonly Function[];
  /** Subscribers to events, handlers and schedules of jobs. */
  register?: (runtime: Runtime, config: Config) => void;
  /** Plain HTTP routes: callbacks from outside, pages to print. */
  routes?: (app: FastifyInstance, runtime: Runtime, config: Config, contextOf: ContextOf) => void;
}
