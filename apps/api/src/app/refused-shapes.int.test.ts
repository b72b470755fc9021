import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { accessState } from '../modules/access/index.js';
import { createContext, type RequestContext } from '../platform/context.js';
import { accessOf, decide } from '../platform/graphql/guard-schema.js';
import { needsArguments, waysToTypes } from '../testing/every-path.js';
import { testApi, type Person } from '../testing/test-api.js';
import { buildOrder } from '../testing/orders.js';
import { seedOrders } from '../../seeds/orders.js';
import { buildApiSchema } from './schema.js';

/** A field that a caller may not see is refused in whatever form it is asked for. */
const api = await testApi();
const schema = buildApiSchema();
await seedOrders(api.house, 12);
await buildOrder(api, { ofDemoCustomer: true });

interface Refused {
  /** From a root field down to the object that has the field: `orders`, `nodes`. */
  path: string[];
  field: string;
}

/** For every guarded field that a person may not see: the shortest way to it by what he may. */
async function refusedFields(person: Person): Promise<Refused[]> {
  const principal = await accessState(api.house.runtime).authenticator.principalOf(await api.tokenOf(person), api.clock.now());
  const ctx = createContext(api.house.runtime, principal);
  const ways = waysToTypes(schema, (field) => mayAsk(ctx, field));
  return Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => ways.has(type.name)).flatMap((type) =>
    Object.values(type.getFields()).filter((field) => !mayAsk(ctx, field) && !needsArguments(field)).map((field) => ({ path: ways.get(type.name) ?? [], field: field.name + restOf(field) })));
}

function mayAsk(ctx: RequestContext, field: GraphQLField<unknown, unknown>): boolean {
  const access = accessOf(field);
  return !access || decide(access, ctx) === true;
}

function restOf(field: GraphQLField<unknown, unknown>): string {
  return isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
}

const nest = (path: readonly string[], inner: string): string => path.reduceRight((below, name) => `${name} { ${below} }`, inner);
const fragments = (type: string, field: string): string => `fragment Outer on ${type} { ...Inner } fragment Inner on ${type} { ${field} }`;

type Shape = (way: Refused, type: string) => { query: string; variables?: object; get?: boolean; operationName?: string };
const SHAPES: Record<string, Shape> = {
  'as it is': ({ path, field }) => ({ query: `{ ${nest(path, field)} }` }),
  'by an alias': ({ path, field }) => ({ query: `{ ${nest(path, `name: ${field}`)} }` }),
  'twice, by two aliases': ({ path, field }) => ({ query: `{ ${nest(path, `a: ${field} b: ${field}`)} }` }),
  'under two aliased roots': ({ path: [root, ...rest], field }) => ({ query: `{ a: ${nest([String(root), ...rest], '__typename')} b: ${nest([String(root), ...rest], field)} }` }),
  'in an inline fragment': ({ path, field }, type) => ({ query: `{ ${nest(path, `... on ${type} { ${field} }`)} }` }),
  'in fragments in fragments': ({ path, field }, type) => ({ query: `{ ${nest(path, '...Outer')} } ${fragments(type, field)}` }),
  'included by a variable': ({ path, field }) => ({ query: `query ($yes: Boolean!) { ${nest(path, field.replace(/^(\w+)/, '$1 @include(if: $yes)'))} }`, variables: { yes: true } }),
  'not skipped by a variable': ({ path, field }) => ({ query: `query ($no: Boolean!) { ${nest(path, field.replace(/^(\w+)/, '$1 @skip(if: $no)'))} }`, variables: { no: false } }),
  'by GET': ({ path, field }) => ({ query: `{ ${nest(path, field)} }`, get: true }),
  'as the second operation of a document': ({ path, field }) => ({ query: `query First { viewer { name } } query Second { ${nest(path, field)} }`, operationName: 'Second' }),
};

async function ask(person: Person, { query, variables = {}, get, operationName }: ReturnType<Shape>) {
  const headers = { authorization: `Bearer ${await api.tokenOf(person)}` };
  const params = new URLSearchParams({ query, variables: JSON.stringify(variables), ...(operationName && { operationName }) });
  const response = get
    ? await api.app.inject({ method: 'GET', url: `/graphql?${params.toString()}`, headers: { ...headers, 'apollo-require-preflight': '1' } })
    : await api.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables, operationName } });
  return response.json() as { data?: unknown; errors?: { extensions: { code: string } }[] };
}

function typeAt(path: readonly string[]): string {
  return path.reduce<GraphQLObjectType | null | undefined>((type, name) => getNamedType(type?.getFields()[name]?.type) as GraphQLObjectType | undefined, schema.getQueryType())?.name ?? '';
}

/** The objects that stand so many fields deep in an answer. */
function objectsBelow(data: unknown, depth: number): unknown[] {
  const flat = (value: unknown): unknown[] => (Array.isArray(value) ? value.flatMap(flat) : value === null || typeof value !== 'object' ? [] : [value]);
  const objects = flat(data);
  return depth === 0 ? objects : objects.flatMap((object) => Object.values(object as object)).flatMap((value) => objectsBelow(value, depth - 1));
}

describe.each(['warehouse', 'finance', 'clerk', 'service', 'customer'] as Person[])('what %s may not see', (person) => {
  it.each(Object.entries(SHAPES))('is refused when asked for %s', async (_name, shape) => {
    const refused = await refusedFields(person);
    // Roots are tried by the matrix of permissions; here it is about what stands below them.
    const below = refused.filter(({ path }) => path.length > 0);
    expect(below.length).toBeGreaterThan(0);
    for (const way of below) {
      const { errors, data } = await ask(person, shape(way, typeAt(way.path)));
      const where = `${way.path.join('.')}.${way.field}`;
      // Nothing but a refusal, unless there was no row to refuse it on.
      if (errors) expect([...new Set(errors.map((error) => error.extensions.code))], where).toEqual(['FORBIDDEN']);
      else expect(objectsBelow(data, way.path.length), where).toEqual([]);
    }
  });
});

it('tries it on rows that are there', async () => {
  const { errors } = await ask('warehouse', { query: '{ orders { nodes { customer { name } } } }' });
  expect(errors?.length).toBeGreaterThan(0);
});
