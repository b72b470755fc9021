import { CombinedGraphQLErrors } from '@apollo/client/errors';

export interface Explained {
  message: string;
  code?: string;
  requestId?: string;
  offline: boolean;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What a failure says to a person: the API's own words and codes, or that nothing answered. */
export function explain(error: unknown): Explained {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors;
    const code = text(first?.extensions?.['code']);
    const requestId = text(first?.extensions?.['requestId']);
    return { message: first?.message ?? error.message, ...(code && { code }), ...(requestId && { requestId }), offline: false };
  }
  // fetch rejects with a TypeError when no answer came at all
  if (error instanceof TypeError) return { message: error.message, offline: true };
  return { message: error instanceof Error ? error.message : String(error), offline: false };
}
