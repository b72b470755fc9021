import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../context.js';
import { toClientError } from '../errors.js';
import { errorText } from '../messages.js';

/** Expected errors in the caller's language with a stable code; a bug is logged with its id and shows nothing of its inside. */
export function shownError(error: GraphQLError, { locale, requestId, principal }: RequestContext, log: RequestContext['log']): GraphQLFormattedError {
  const original = innermost(error);
  const where = { ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }) };
  const client = toClientError(original, locale);
  if (client) return { message: client.message, ...where, extensions: { ...client.extensions, requestId } };
  // The server calls whatever a validation rule reports by one code; the rule's own says more.
  const own = error.originalError instanceof GraphQLError ? error.originalError.extensions?.['code'] : undefined;
  const code = own ?? error.extensions?.['code'];
  if (code && code !== 'INTERNAL_SERVER_ERROR') return { ...error.toJSON(), ...(principal.kind === 'anonymous' && { message: withoutHint(error.message) }), extensions: { ...cleaned(error.extensions), code, requestId } };
  log.error({ err: original, requestId, path: error.path }, 'resolver failed');
  return { message: errorText(locale, 'internal', { requestId }), ...where, extensions: { code: 'INTERNAL', requestId } };
}

// A stranger is not told what else there is.
function withoutHint(message: string): string {
  return message.replace(/ Did you mean .*$/, '');
}

function innermost(error: GraphQLError): unknown {
  return error.path && error.originalError ? error.originalError : error;
}

function cleaned(extensions: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stack, exception: _exception, http: _http, ...rest } = extensions;
  return rest;
}
