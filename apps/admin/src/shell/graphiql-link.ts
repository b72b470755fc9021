import { print, visit, type DocumentNode } from 'graphql';
import { paths } from '../app/paths.js';

/** GraphiQL with a query and its variables in hand. Behind the #, which no server sees or logs: the variables may name somebody. */
export function graphiqlLink(document: DocumentNode, variables: object | undefined): string {
  const asPeopleWrite = visit(document, { Field: (node) => (node.name.value === '__typename' ? null : undefined) });
  return `${paths.graphiql}#${new URLSearchParams({ query: print(asPeopleWrite), variables: JSON.stringify(variables ?? {}, null, 2) }).toString()}`;
}
