import type { EntityClass } from '@mikro-orm/core';
import type { RequestContext } from '../context.js';

const known = new WeakMap<object, readonly string[]>();

/** Names of the stored scalar properties of an entity. */
export function storedColumns(ctx: RequestContext, entity: EntityClass<unknown>): readonly string[] {
  const metadata = ctx.em.getMetadata().get(entity);
  const names = known.get(metadata) ?? metadata.props.filter((prop) => prop.kind === 'scalar' && prop.persist !== false).map((prop) => prop.name);
  known.set(metadata, names);
  return names;
}
