import type { EntityClass } from '@mikro-orm/core';
import { getNamedType, isEnumType, type GraphQLField } from 'graphql';
import { encodeNodeId } from '../platform/ids.js';
import { sampleOf } from './operation-for.js';
import type { TestApi } from './test-api.js';

type AnyRow = { id: string } & Record<string, unknown>;

async function firstOf(api: TestApi, entity: string): Promise<AnyRow | undefined> {
  const em = api.system().em.fork();
  const [row] = await em.find(em.getMetadata().getByClassName(entity).class as EntityClass<AnyRow>, {}, { filters: false, limit: 1 });
  return row;
}

/** Arguments that lead somewhere: the id of a real row of what the field gives, the number of a real order. */
export async function realArguments(api: TestApi, field: GraphQLField<unknown, unknown>): Promise<string> {
  const entity = getNamedType(field.type).name;
  const given = await Promise.all(field.args.map(async (arg) => {
    if (arg.name === 'first') return ['first: 20'];
    if (!String(arg.type).endsWith('!') || arg.defaultValue !== undefined) return [];
    if (arg.name === 'id') {
      const row = await firstOf(api, entity);
      return [`id: "${encodeNodeId(entity, row?.id ?? '')}"`];
    }
    if (arg.name === 'number') return [`number: "${String((await firstOf(api, 'Order'))?.['orderNo'])}"`];
    return [`${arg.name}: ${literal(sampleOf(arg.type, arg.name), isEnumType(getNamedType(arg.type)))}`];
  }));
  const all = given.flat();
  return all.length > 0 ? `(${all.join(', ')})` : '';
}

function literal(value: unknown, isEnum: boolean): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isEnum)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${literal(inner, false)}`).join(', ')} }`;
  return isEnum ? String(value) : JSON.stringify(value);
}
