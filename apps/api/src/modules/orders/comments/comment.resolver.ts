import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../../platform/context.js';
import { loadByKey, loadOne } from '../../../platform/database/reads.js';
import { rowJson, type Row } from '../../../platform/database/row.js';
import { TimelineEntry } from '../../../platform/events/timeline-entry.entity.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { encodeNodeId } from '../../../platform/ids.js';
import { timelineText } from '../../../platform/messages.js';
import { mayDo } from '../../../platform/principal.js';
import { Requires } from '../../access/index.js';
import { Notice } from '../../notices/index.js';
import { Order } from '../order.entity.js';
import { Colleague } from './comment.types.js';
import { OrderAttachment } from './order-attachment.entity.js';
import { readColleagues } from './read-colleagues.js';

const LONGEST_SEARCH = 40;

/** What stands with the comments on an order, and whom one can name in them. */
@Resolver(() => Order)
export class OrderCommentsResolver {
  @FieldResolver(() => [OrderAttachment], { description: 'The files with its comments, oldest first; none for a customer.' })
  async attachments(@Root() order: Row<Order>, @Ctx() ctx: RequestContext): Promise<Row<OrderAttachment>[]> {
    if (ctx.principal.scope.customerId !== undefined) return [];
    const files = await loadByKey(ctx, OrderAttachment, 'orderId', order.id);
    return files.filter(({ entryId }) => Boolean(entryId));
  }

  @FieldResolver(() => [Colleague], { description: 'Staff who may see it and can be named in a comment, by name, at most 8; the caller is among them.' })
  @Requires('order:comment')
  @Needs('shopId', 'warehouseId')
  colleagues(
    @Root() order: Row<Order>,
    @Arg('search', () => String, { defaultValue: '', description: 'A part of the name, or the beginning of how it is said.' }) search: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Colleague[]> {
    return readColleagues(ctx, order, search.slice(0, LONGEST_SEARCH));
  }
}

@Resolver(() => OrderAttachment)
export class OrderAttachmentResolver {
  @FieldResolver(() => String, { description: 'Where it is fetched, on this server.' })
  @Needs('id')
  url(@Root() file: Row<OrderAttachment>): string {
    return `/files/attachments/${encodeNodeId('OrderAttachment', file.id)}`;
  }
}

/** What a notice about an order shows, as long as its recipient may see the order. */
@Resolver(() => Notice)
export class OrderNoticeResolver {
  @FieldResolver(() => Order, { nullable: true, description: 'The order that it is about; null when the caller does not see it any more.' })
  @Needs('subjectType', 'subjectId')
  order(@Root() notice: Row<Notice>, @Ctx() ctx: RequestContext, @Info() info: GraphQLResolveInfo): unknown {
    return notice.subjectType === 'Order' && mayDo(ctx.principal, 'order:read') ? loadOne(ctx, Order, notice.subjectId, info) : null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What was said; null when the caller does not see the order any more.' })
  @Needs('subjectType', 'subjectId', 'entryId')
  async text(@Root() notice: Row<Notice>, @Ctx() ctx: RequestContext): Promise<string | null> {
    if (notice.subjectType !== 'Order' || !mayDo(ctx.principal, 'order:read') || !(await loadOne(ctx, Order, notice.subjectId))) return null;
    const entry = await loadOne(ctx, TimelineEntry, notice.entryId);
    return entry ? timelineText(ctx.locale, entry.type, rowJson(entry.data)) : null;
  }
}
