import { ApolloLink } from '@apollo/client';
import type { DocumentNode } from 'graphql';

/** The hash that the build has put into a document; none while developing. */
function hashOf(document: DocumentNode): string | undefined {
  return (document as DocumentNode & { __meta__?: { hash: string } }).__meta__?.hash;
}

/** Sends the hash of an operation that the server knows, in place of its text. */
export const persistedLink = new ApolloLink((operation, forward) => {
  const documentId = hashOf(operation.query);
  if (documentId) {
    operation.extensions = { ...operation.extensions, documentId };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

/** Moves the hash to where GraphQL over HTTP has it: beside the variables, not among the extensions. */
export const persistedFetch: typeof fetch = (url, init) => {
  const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as { extensions?: { documentId?: string } }) : undefined;
  const documentId = body?.extensions?.documentId;
  if (!documentId) return fetch(url, init);
  const { extensions: _extensions, ...rest } = body;
  return fetch(url, { ...init, body: JSON.stringify({ ...rest, documentId: `sha256:${documentId}` }) });
};
