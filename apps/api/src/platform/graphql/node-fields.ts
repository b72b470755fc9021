import type { GraphQLResolveInfo } from 'graphql';
import { FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { Node } from '../database/base-entity.js';
import { encodeNodeId } from '../ids.js';

/** Shows every object's id as the opaque one. */
@Resolver(() => Node)
export class NodeFieldsResolver {
  @FieldResolver(() => ID, { description: 'Opaque id, stable for the life of the object.' })
  id(@Root() row: unknown, @Info() info: GraphQLResolveInfo): string {
    return encodeNodeId(info.parentType.name, (row as { id: string }).id);
  }
}
