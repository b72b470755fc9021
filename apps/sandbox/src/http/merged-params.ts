import type { FastifyRequest } from 'fastify';

function textsOf(source: unknown): [string, string][] {
  if (typeof source !== 'object' || source === null) return [];
  // A name given twice counts as given last.
  return Object.entries(source).map(([name, value]) => [
    name,
    String(Array.isArray(value) ? value.at(-1) : value),
  ]);
}

/** The parameters of the query and of the form body as one set: clients put them in either. */
export function mergedParams(request: FastifyRequest): Record<string, string> {
  return Object.fromEntries([...textsOf(request.query), ...textsOf(request.body)]);
}
