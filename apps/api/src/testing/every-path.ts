import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

// What somebody may see does not depend on the database: the long walks are taken on MariaDB, short ones on the embedded one.
const LONGEST = process.env['TEST_DATABASE'] === 'mysql' ? 6 : 4;

export interface PathsOfRoot {
  /** A selection that walks every simple path (no type twice) and asks for every plain field on the way. */
  selection: string;
  /** How many paths that are. */
  paths: number;
}

/**
 * Everything that can be reached from a root field, over at most six objects, on the embedded database four. What the caller may not ask for is counted
 * and left out: one refusal would empty the rows around it and hide what they show.
 */
export function everyPathFrom(root: GraphQLField<unknown, unknown>, may: May): PathsOfRoot {
  const type = getNamedType(root.type);
  if (!isObjectType(type)) return { selection: '', paths: 1 };
  const walk: Walk = { paths: 1, may };
  return { selection: selectionOf(type, [type.name], walk), paths: walk.paths };
}

type May = (field: GraphQLField<unknown, unknown>) => boolean;

interface Walk {
  paths: number;
  may: May;
}

function selectionOf(type: GraphQLObjectType, walked: readonly string[], walk: Walk): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (needsArguments(field)) return [];
    const next = getNamedType(field.type);
    if (isLeafType(next)) return walk.may(field) ? [field.name] : [];
    if (!isObjectType(next) || walked.includes(next.name) || walked.length >= LONGEST) return [];
    walk.paths += 1;
    const selection = selectionOf(next, [...walked, next.name], walk);
    return walk.may(field) ? [`${field.name}${field.args.some((arg) => arg.name === 'first') ? '(first: 3)' : ''} ${selection}`] : [];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

export function needsArguments(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
}

/** The shortest path of allowed fields to every type, from the roots on. */
export function waysToTypes(schema: GraphQLSchema, may: May): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  const queue: [GraphQLObjectType | null | undefined, string[]][] = [[schema.getQueryType(), []]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [type, path] = next;
    for (const field of Object.values(type?.getFields() ?? {})) {
      const of = getNamedType(field.type);
      if (!isObjectType(of) || ways.has(of.name) || needsArguments(field) || !may(field)) continue;
      ways.set(of.name, [...path, field.name]);
      queue.push([of, [...path, field.name]]);
    }
  }
  return ways;
}
