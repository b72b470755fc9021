import {
  getNamedType, isAbstractType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType,
  type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';
import { encodeNodeId, newId } from '../platform/ids.js';

export interface Operation {
  document: string;
  variables: Record<string, unknown>;
}

/** An operation that calls one root field with fitting but meaningless arguments: ids of nothing, texts of no sense. */
export function operationFor(_schema: GraphQLSchema, kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, overrides: Record<string, unknown> = {}): Operation {
  const needed = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined || arg.name in overrides);
  const variables = Object.fromEntries(needed.map((arg) => [arg.name, arg.name in overrides ? overrides[arg.name] : sampleOf(arg.type, arg.name)]));
  const declared = needed.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = needed.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared ? `${kind} (${declared})` : kind;
  return { document: `${head} { ${field.name}${passed ? `(${passed})` : ''}${selectionOf(field.type)} }`, variables };
}

/** A value that fits a type. Ids are well formed and point nowhere. */
export function sampleOf(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name);
  if (isListType(type)) return [sampleOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, sampleOf(field.type, field.name)]));
  }
  const scalars: Record<string, unknown> = {
    Int: 1, Float: 1, Boolean: true, Decimal: '1.00', DateTime: '2026-11-23T02:00:00Z', ID: encodeNodeId(typeOfId(name), newId()),
  };
  return scalars[type.name] ?? 'sample';
}

/** What people are called in inputs by what they do there. */
const PEOPLE = ['member', 'clerk', 'assignee'];

function typeOfId(name: string): string {
  // Two warehouses of one input are told apart by where the goods come from and go to.
  const noun = name.replace(/Ids?$/, '').replace(/^(from|to)(?=[A-Z])/, '');
  if (PEOPLE.includes(noun)) return 'User';
  return noun === 'id' || noun === '' ? 'Order' : noun[0]?.toUpperCase() + noun.slice(1);
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return '';
  if (isAbstractType(named)) return ' { __typename }';
  if (!isObjectType(named)) return '';
  return 'userErrors' in named.getFields() ? ' { userErrors { code message field } }' : ' { __typename }';
}
