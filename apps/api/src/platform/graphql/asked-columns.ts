import type { EntityClass } from '@mikro-orm/core';
import { getNamedType, Kind, isObjectType, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
import { Extensions } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { storedColumns } from '../database/stored-columns.js';

/** Names the stored columns that a field resolver reads from its row, so that lean reads fetch them. */
export function Needs(...columns: string[]): MethodDecorator & PropertyDecorator {
  return Extensions({ needs: columns });
}

export interface Asked {
  columns: readonly string[];
  total: boolean;
  /** Of a page: its edges are asked for, not only its nodes. */
  edges: boolean;
}

// Keyed by the operation's own nodes, which live as long as its compiled query.
const cache = new WeakMap<FieldNode, Asked>();

/** Which columns a connection field's question needs of its entity. */
export function askedOfPage(ctx: RequestContext, entity: EntityClass<unknown>, info: GraphQLResolveInfo): Asked {
  return remember(info, () => {
    const top = fieldsOf(info, info.fieldNodes.map((node) => node.selectionSet));
    const nodes = [...(top.get('nodes') ?? []), ...below(info, top.get('edges'), 'node')];
    return { columns: columnsFor(ctx, entity, info, nodes), total: top.has('totalCount'), edges: top.has('edges') };
  });
}

/** Which columns a field returning objects made of `entity` needs, and with them `key`, by which they are found. */
export function askedOfOne(ctx: RequestContext, entity: EntityClass<unknown>, info: GraphQLResolveInfo, key = 'id'): Asked {
  return remember(info, () => ({ columns: [...new Set([...columnsFor(ctx, entity, info, info.fieldNodes, getNamedType(info.returnType)), key])], total: false, edges: false }));
}

function remember(info: GraphQLResolveInfo, compute: () => Asked): Asked {
  const key = info.fieldNodes[0];
  const known = key && cache.get(key);
  if (known) return known;
  const asked = compute();
  if (key) cache.set(key, asked);
  return asked;
}

function columnsFor(ctx: RequestContext, entity: EntityClass<unknown>, info: GraphQLResolveInfo, nodes: readonly FieldNode[], type = info.schema.getType(entity.name)): string[] {
  const stored = new Set(storedColumns(ctx, entity));
  const fields = isObjectType(type) ? type.getFields() : {};
  const columns = new Set(['id']);
  for (const name of fieldsOf(info, nodes.map((node) => node.selectionSet)).keys()) {
    if (stored.has(name)) columns.add(name);
    for (const needed of (fields[name]?.extensions['needs'] as string[] | undefined) ?? []) columns.add(needed);
  }
  return [...columns];
}

function below(info: GraphQLResolveInfo, nodes: FieldNode[] | undefined, name: string): FieldNode[] {
  return fieldsOf(info, (nodes ?? []).map((node) => node.selectionSet)).get(name) ?? [];
}

function fieldsOf(info: GraphQLResolveInfo, sets: (SelectionSetNode | undefined)[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const list = found.get(selection.name.value) ?? [];
        found.set(selection.name.value, [...list, selection]);
      } else {
        visit(selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value]?.selectionSet : selection.selectionSet);
      }
    }
  };
  sets.forEach(visit);
  return found;
}
