import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, InterfaceType } from 'type-graphql';
import { newId } from '../ids.js';

/** Anything with an id that `node(id)` can find again. */
@InterfaceType('Node', {
  description: 'An object with a stable, opaque id.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, stable for the life of the object.' })
  @PrimaryKey({ type: 'string', columnType: 'char(26)' })
  id: string = newId();
}
