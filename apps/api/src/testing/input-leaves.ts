import { isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

export type InputPath = readonly (string | number)[];

export interface InputLeaf {
  path: InputPath;
  type: GraphQLInputType;
  /** Where it is declared, which is checked alike wherever it is asked for: `OrderFilter.numbers`. */
  declared: string;
}

/** Every leaf of an input type, as a path into its sample. A field that several of its types inherit is one. */
export function leavesOf(type: GraphQLInputType, path: InputPath = [], declared = '', seen = new Set<string>()): InputLeaf[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return [{ path, type, declared }, ...leavesOf(inner.ofType, [...path, 0], `${declared}[]`, seen)];
  if (!isInputObjectType(inner) || path.length >= 6) return [{ path, type, declared }];
  return Object.values(inner.getFields()).flatMap((field) => {
    const inherited = `${field.name}: ${String(field.type)} ${field.description}`;
    if (seen.has(inherited)) return [];
    seen.add(inherited);
    return leavesOf(field.type, [...path, field.name], `${inner.name}.${field.name}`, seen);
  });
}

/** A copy of a sample with another value at one place. */
export function withValue(sample: unknown, path: InputPath, value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (typeof head === 'number') return [withValue((sample as unknown[] | undefined)?.[head], rest, value)];
  const base = (typeof sample === 'object' && sample !== null ? sample : {}) as Record<string, unknown>;
  return { ...base, [head]: withValue(base[head], rest, value) };
}
