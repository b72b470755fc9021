import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.js';
import { toClientError } from '../errors.js';
import { errorText } from '../messages.js';

/** Expected errors in the caller's language with a stable code; a bug is logged with its id and shows nothing of its inside. */
export function shownError(error: GraphQLError, { locale, requestId }: RequestContext, log: RequestContext['log']): GraphQLFormattedError {
  const original = innermost(error);
  const where = { ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }) };
  const client = toClientError(original, locale);
  if (client) return { message: client.message, ...where, extensions: { ...client.extensions, requestId } };
  const code = error.extensions?.['code'];
  if (code && code !== 'INTERNAL_SERVER_ERROR') return { ...error.toJSON(), extensions: { ...cleaned(error.extensions), requestId } };
  log.error({ err: original, requestId, path: error.path }, 'resolver failed');
  return { message: errorText(locale, 'internal', { requestId }), ...where, extensions: { code: 'INTERNAL', requestId } };
}

function innermost(error: GraphQLError): unknown {
  return error.path && error.originalError ? error.originalError : error;
}

function cleaned(extensions: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stack, exception: _exception, http: _http, ...rest } = extensions;
  return rest;
}
