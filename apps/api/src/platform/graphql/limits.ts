import type { ApolloServerPlugin } from '@apollo/server';
import { getComplexity, simpleEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import {
  BREAK, GraphQLError, getVariableValues, Kind, isListType, isNonNullType, visit, type ASTNode, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule,
} from 'graphql';
import type { RequestContext } from '../context.js';
import { controlCharacterError, findControlCharacter, hasControlCharacter } from './control-characters.js';
import { chargeKey } from './points.js';
import { DEFAULT_PAGE } from '../database/page.js';

// The cost of a question that is asked again and again is worked out once.
const MAX_KNOWN = 5_000;
const MAX_KEY = 600;
const PAGE_SIZES: ReadonlySet<string> = new Set(['first', 'last']);

export const LIMITS = { depth: 12, aliases: 15, rootFields: 20, mutations: 4, tokens: 2_000, cost: 5_000, directives: 30 } as const;

const tooMuch = (what: string, most: number): GraphQLError =>
  new GraphQLError(`The operation has too many or too deep ${what}: at most ${most}`, { extensions: { code: 'COST_EXCEEDED', limit: what, most, http: { status: 400 } } });

/** Refuses operations that are too deep, or repeat too much, before anything of them is run. */
const shapeRule: ValidationRule = (context: ValidationContext) => {
  let aliases = 0;
  let directives = 0;
  return {
    Field: (node) => void (node.alias && ++aliases === LIMITS.aliases + 1 && context.reportError(tooMuch('aliases', LIMITS.aliases))),
    StringValue: (node) => void (hasControlCharacter(node.value) && context.reportError(controlCharacterError('document'))),
    Directive: () => void (++directives === LIMITS.directives + 1 && context.reportError(tooMuch('directives', LIMITS.directives))),
    OperationDefinition: (node) => {
      const isIntrospection = node.selectionSet.selections.every((each) => each.kind === Kind.FIELD && each.name.value.startsWith('__'));
      const most = isIntrospection ? 16 : LIMITS.depth;
      if (depthOf(context, node.selectionSet) > most) context.reportError(tooMuch('depth', most));
      const roots = node.operation === 'mutation' ? LIMITS.mutations : LIMITS.rootFields;
      if (rootsOf(context, node.selectionSet) > roots) context.reportError(tooMuch('root fields', roots));
    },
  };
};

export const limitRules: ValidationRule[] = [shapeRule];

type Measure = (set: SelectionSetNode) => number;

/** What `measure` finds in a fragment, which is looked at once: fragments that spread each other would else be walked for ever. */
function ofFragment(context: ValidationContext, name: string, known: Map<string, number>, measure: Measure): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  // A circle, or a fragment that there is not, is another rule's refusal; here it must only not be followed for ever.
  known.set(name, 0);
  const set = context.getFragment(name)?.selectionSet;
  const found = set ? measure(set) : 0;
  known.set(name, found);
  return found;
}

/** How deep a selection goes, through fragments too. */
function depthOf(context: ValidationContext, { selections }: SelectionSetNode, known = new Map<string, number>()): number {
  const inside: Measure = (set) => depthOf(context, set, known);
  return Math.max(0, ...selections.map((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(context, selection.name.value, known, inside);
    return (selection.kind === Kind.FIELD ? 1 : 0) + (selection.selectionSet ? inside(selection.selectionSet) : 0);
  }));
}

/** How many fields stand at the top of a selection, those of fragments too: each of a mutation is run. */
function rootsOf(context: ValidationContext, { selections }: SelectionSetNode, known = new Map<string, number>()): number {
  const inside: Measure = (set) => rootsOf(context, set, known);
  return selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    return sum + (selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(context, selection.name.value, known, inside) : inside(selection.selectionSet));
  }, 0);
}

/** A list costs its page size times what each row costs. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const size = (args['first'] ?? args['last']) as number | undefined;
  if (size !== undefined || field.args.some((arg) => arg.name === 'first')) return 1 + Math.max(1, Math.min(size ?? DEFAULT_PAGE, 1_000)) * Math.max(childComplexity, 1) * 0.5;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(type) && childComplexity > 0 && field.name !== 'nodes' && field.name !== 'edges') return 1 + childComplexity * 3;
  return undefined;
};

/** Refuses by cost with page sizes, and strangers who ask for the schema. */
export function limitsPlugin(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const known = new Map<string, number>();
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operation, operationName, queryHash, contextValue }) => {
        // The executor takes an empty name for none and would run what the server then says it did not find.
        if (!operation) throw noSuchOperation();
        if (contextValue.principal.kind === 'anonymous' && asksOfSchema(document)) throw strangerAsks();
        const bad = findControlCharacter(request.variables, '');
        if (bad !== undefined) throw controlCharacterError(bad);
        const variables = request.variables ?? {};
        const key = `${queryHash}${operationName ?? ''}${JSON.stringify(sizing(document).map((name) => variables[name]))}`;
        const before = known.get(key);
        if (before !== undefined) assertFitting(schema, operation, variables);
        const cost = before ?? costOf(schema, document, variables, operationName);
        if (key.length < MAX_KEY && known.size < MAX_KNOWN) known.set(key, cost);
        if (cost > LIMITS.cost) throw tooMuch('cost', LIMITS.cost);
        chargeKey(contextValue, cost);
      },
    }),
  };
}

const noSuchOperation = (): GraphQLError =>
  new GraphQLError('The document has no operation of this name, or more than one and no name says which', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });

// What the API is made of is for those who are known; a name mistyped by a stranger is a stranger's business.
function asksOfSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field: (node) => {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return undefined;
      asks = true;
      return BREAK;
    },
  });
  return asks;
}

const strangerAsks = (): GraphQLError => new GraphQLError('The schema is shown to signed-in callers only', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });

/** The same limits for operations that do not come by HTTP. Throws the refusal. */
export function assertWithinLimits(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, operationName: string | null): void {
  const bad = findControlCharacter(variables, '');
  if (bad !== undefined) throw controlCharacterError(bad);
  if (costOf(schema, document, variables, operationName) > LIMITS.cost) throw tooMuch('cost', LIMITS.cost);
}

const sizingOf = new WeakMap<DocumentNode, string[]>();

/** The variables on which a document's cost depends: sizes of pages, and what is left out or taken in. */
function sizing(document: DocumentNode): string[] {
  const known = sizingOf.get(document);
  if (known) return known;
  const names = new Set<string>();
  const note = (node: ASTNode): void => void visit(node, { Variable: ({ name }) => void names.add(name.value) });
  visit(document, {
    Argument: (node) => void (PAGE_SIZES.has(node.name.value) && note(node)),
    Directive: note,
  });
  sizingOf.set(document, [...names]);
  return [...names];
}

/** What the estimate finds of variables that do not fit their types, where the cost is known already. */
function assertFitting(schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, variables: Record<string, unknown>): void {
  const { errors } = getVariableValues(schema, variableDefinitions ?? [], variables);
  const last = errors?.at(-1);
  if (last) throw misfit(last);
}

const misfit = ({ message }: GraphQLError): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });

function costOf(schema: GraphQLSchema, query: DocumentNode, variables: Record<string, unknown>, operationName: string | null): number {
  try {
    return getComplexity({
      schema, query, variables, ...(operationName && { operationName }),
      estimators: [pageEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    // The estimate reads the variables first: what does not fit its type is found here.
    if (error instanceof GraphQLError) throw misfit(error);
    throw error;
  }
}
