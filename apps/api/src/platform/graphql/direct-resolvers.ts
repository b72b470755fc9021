import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.js';

// type-graphql gives what it knows of the decorators to nobody but by this global, which it declares.
type FieldResolver = (typeof globalThis.TypeGraphQLMetadataStorage)['fieldResolvers'][number];
type Methods = Record<string, (...args: unknown[]) => unknown>;

const DIRECT = ['root', 'context', 'info'];

/**
 * Field resolvers without arguments are called for every row of every list: they are called straight, without the
 * framework's machinery around each call. Whatever takes arguments keeps it, for their validation.
 */
export function setDirectResolvers(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = globalThis.TypeGraphQLMetadataStorage;
  const names = new Map(objectTypes.map(({ target, name }) => [target, name]));
  const instances = new Map<Function, Methods>();
  for (const each of fieldResolvers.filter(isDirect)) {
    const owner = each.resolverClassMetadata?.getObjectType();
    const type = schema.getType((owner && names.get(owner)) ?? '');
    const field = isObjectType(type) ? type.getFields()[each.schemaName] : undefined;
    if (!field) continue;
    // Resolvers are doorbells: they keep nothing, so one of each will do.
    const instance = instances.get(each.target) ?? (Reflect.construct(each.target, []) as Methods);
    instances.set(each.target, instance);
    field.resolve = directCall(instance, each);
  }
}

function isDirect({ kind, params = [], middlewares = [] }: FieldResolver): boolean {
  return kind === 'external' && middlewares.length === 0 && params.every((param) => DIRECT.includes(param.kind) && !('propertyName' in param && param.propertyName));
}

function directCall(instance: Methods, { methodName, params = [] }: FieldResolver): GraphQLFieldResolver<unknown, RequestContext> {
  const places = params.toSorted((a, b) => a.index - b.index).map(({ kind }) => DIRECT.indexOf(kind));
  return (root, _args, ctx, info) => {
    const given = [root, ctx, info];
    return instance[methodName]?.(...places.map((place) => given[place]));
  };
}
