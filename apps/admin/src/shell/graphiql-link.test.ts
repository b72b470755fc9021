import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { graphiqlLink } from './graphiql-link.js';

it('carries a page\'s query and variables behind the #, without what only the cache asks for', () => {
  const link = graphiqlLink(parse('query Orders($first: Int) { orders(first: $first) { nodes { id __typename } __typename } }'), { first: 50 });
  const [path, hash] = link.split('#');
  const asked = new URLSearchParams(hash);
  expect(path).toBe('/graphiql');
  expect(asked.get('query')).toBe('query Orders($first: Int) {\n  orders(first: $first) {\n    nodes {\n      id\n    }\n  }\n}');
  expect(JSON.parse(asked.get('variables') ?? '')).toEqual({ first: 50 });
});
