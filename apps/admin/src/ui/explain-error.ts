import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

export interface Explained {
  message: string;
  code?: string;
  requestId?: string;
  /** The page is from before an update of the API: only loading it anew helps. */
  outdated?: true;
  offline: boolean;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

interface Refusal {
  message: string;
  extensions?: Readonly<Record<string, unknown>>;
}

/** What the API says in the body of a request that it turned away as a whole; nothing when something else answered. */
function refusalOf(error: unknown): readonly Refusal[] {
  if (!ServerError.is(error)) return [];
  try {
    const { errors } = JSON.parse(error.bodyText) as { errors?: unknown };
    return Array.isArray(errors) ? (errors as Refusal[]).filter((each) => typeof each?.message === 'string') : [];
  } catch {
    return [];
  }
}

/** What a failure says to a person: the API's own words and codes, or that nothing answered. */
export function explain(error: unknown): Explained {
  const [first] = CombinedGraphQLErrors.is(error) ? error.errors : refusalOf(error);
  if (first) {
    const code = text(first.extensions?.['code']);
    const requestId = text(first.extensions?.['requestId']);
    return { message: first.message, ...(code && { code }), ...(requestId && { requestId }), ...(code === 'PERSISTED_DOCUMENT_NOT_FOUND' && { outdated: true as const }), offline: false };
  }
  // fetch rejects with a TypeError when no answer came at all
  if (error instanceof TypeError) return { message: error.message, offline: true };
  return { message: error instanceof Error ? error.message : String(error), offline: false };
}
