import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { countCapped, loadByKey, loadOne, readMany } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Requires } from '../../access/index.js';
import { Order } from '../order.entity.js';
import { createTag } from './create-tag.js';
import { OrderTag } from './order-tag.entity.js';
import { Tag } from './tag.entity.js';
import { CreateTagInput, CreateTagPayload, UpdateTagInput, UpdateTagPayload } from './tag.inputs.js';
import { updateTag } from './update-tag.js';

const MOST_SHOWN = 500;
const COUNT_CAP = 10_001;

@Resolver(() => Tag)
export class TagResolver {
  @Query(() => [Tag], { description: 'The tags that orders can be marked with, by name; retired ones too, since orders may have them.' })
  @Requires('mark:read')
  tags(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, Tag, { orderBy: { name: 'asc' }, limit: MOST_SHOWN });
  }

  @Mutation(() => CreateTagPayload, { description: 'Adds a tag.' })
  @Requires('tag:manage')
  createTag(@Arg('input', () => CreateTagInput, { description: 'Which word.' }) input: CreateTagInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, createTag, input);
  }

  @Mutation(() => UpdateTagPayload, { description: 'Renames a tag, shows it in another tone, or retires it.' })
  @Requires('tag:manage')
  updateTag(@Arg('input', () => UpdateTagInput, { description: 'Which, and what of it.' }) input: UpdateTagInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, updateTag, input);
  }

  @FieldResolver(() => Int, { description: 'How many orders have it, in all shops; 10,001 means more than 10,000.' })
  @Requires('tag:manage')
  orderCount(@Root() { id }: Row<Tag>, @Ctx() ctx: RequestContext): Promise<number> {
    return countCapped(ctx, OrderTag, { tagId: id }, COUNT_CAP);
  }
}

@Resolver(() => Order)
export class OrderTagsResolver {
  @FieldResolver(() => [Tag], { description: 'Tags that somebody has put on it.' })
  @Requires('mark:read')
  async tags(@Root() order: Row<Order>, @Ctx() ctx: RequestContext, @Info() _info: GraphQLResolveInfo): Promise<unknown> {
    const taggings = await loadByKey(ctx, OrderTag, 'orderId', order.id);
    const tags = await Promise.all(taggings.map(({ tagId }) => loadOne(ctx, Tag, tagId)));
    return tags.filter((tag) => tag !== null);
  }
}
