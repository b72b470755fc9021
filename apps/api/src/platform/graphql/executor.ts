import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

const MAX_COMPILED = 1_000;

/** Runs operations through graphql-jit, each compiled once. */
export function jitExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery | ExecutionResult>();
  return async ({ document, operationName, queryHash, context, request }) => {
    const key = `${queryHash}\n${operationName ?? ''}`;
    let query = compiled.get(key);
    if (!query) {
      query = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: false });
      if (compiled.size >= MAX_COMPILED) compiled.delete(compiled.keys().next().value as string);
      compiled.set(key, query);
    }
    if (!isCompiledQuery(query)) return query;
    const result = (await query.query({}, context, request.variables ?? {})) as ExecutionResult;
    if (result.errors) return { ...result, errors: result.errors.map(asGraphQLError) };
    return result;
  };
}

/** graphql-jit's errors are of its own class and carry no `extensions`; the server expects graphql's. */
export function asGraphQLError(error: GraphQLError | GraphQLFormattedError): GraphQLError {
  if (error instanceof GraphQLError && error.extensions) return error;
  const jitError = error as GraphQLError;
  return new GraphQLError(jitError.message, {
    nodes: jitError.nodes ?? null,
    path: jitError.path ?? null,
    originalError: jitError.originalError ?? null,
    // An error of no field and of no resolver: the variables do not fit their types.
    extensions: jitError.extensions ?? (jitError.path || jitError.originalError ? {} : { code: 'BAD_USER_INPUT' }),
  });
}
