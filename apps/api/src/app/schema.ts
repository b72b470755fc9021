import 'reflect-metadata';
import { buildSchemaSync } from 'type-graphql';
import { isAbstractType, type GraphQLSchema } from 'graphql';
import { guardSchema } from '../platform/graphql/guard-schema.js';
import { setDirectResolvers } from '../platform/graphql/direct-resolvers.js';
import { setPlainResolvers } from '../platform/graphql/plain-resolvers.js';
import { DateTimeScalar } from '../platform/graphql/scalars.js';
import { USER_ERROR_TYPES } from '../platform/graphql/user-error.js';
import { validateArgument } from '../platform/graphql/validate-argument.js';
import { MODULES } from './modules.js';

/** The whole schema, every field guarded. Throws when a root field has no permission rule. */
export function buildApiSchema(): GraphQLSchema {
  const resolvers = MODULES.flatMap((module) => module.resolvers);
  const schema = buildSchemaSync({
    resolvers: resolvers as [Function, ...Function[]],
    orphanedTypes: USER_ERROR_TYPES,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    // The server checks the schema when it starts; once is enough.
    skipCheck: true,
    validate: true,
    validateFn: validateArgument,
    // Streams are opened by each subscription's own `subscribe`; nothing is published by topic.
    pubSub: { publish: () => undefined, subscribe: () => { throw new Error('subscriptions open their own streams'); } },
  });
  resolveTypesByTag(schema);
  setDirectResolvers(schema);
  setPlainResolvers(schema);
  return guardSchema(schema);
}

/** Rows and errors carry their type's name. type-graphql wraps `resolveType` into a promise, which graphql-jit cannot wait for. */
function resolveTypesByTag(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename?: string }) => value.__typename;
  }
}
