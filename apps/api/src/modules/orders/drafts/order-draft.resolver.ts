import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { readMany } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { openedPart } from '../../../platform/jobs/sealed-payload.js';
import { Requires } from '../../access/index.js';
import { OrderDraft } from './order-draft.entity.js';
import { DiscardOrderDraftInput, DiscardOrderDraftPayload, discardOrderDraft, KeepOrderDraftInput, KeepOrderDraftPayload, keepOrderDraft, MOST_DRAFTS } from './order-drafts.js';

/** Drafts of new orders, each its owner's alone. */
@Resolver(() => OrderDraft)
export class OrderDraftResolver {
  @Query(() => [OrderDraft], { description: `The caller's own drafts of new orders, the latest first, at most ${MOST_DRAFTS}.` })
  @Requires('order:create')
  orderDrafts(@Ctx() ctx: RequestContext): unknown {
    return readMany(ctx, OrderDraft, { where: { ownerId: ctx.principal.id }, orderBy: { updatedAt: 'desc', id: 'desc' }, limit: MOST_DRAFTS });
  }

  @Mutation(() => KeepOrderDraftPayload, { description: 'Keeps what has been filled in of a new order, to go on with later.' })
  @Requires('order:create')
  keepOrderDraft(@Arg('input', () => KeepOrderDraftInput, { description: 'What is filled in.' }) input: KeepOrderDraftInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, keepOrderDraft, input);
  }

  @Mutation(() => DiscardOrderDraftPayload, { description: 'Throws a draft of a new order away.' })
  @Requires('order:create')
  discardOrderDraft(@Arg('input', () => DiscardOrderDraftInput, { description: 'Which.' }) input: DiscardOrderDraftInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, discardOrderDraft, input);
  }

  @FieldResolver(() => String, { description: 'What is filled in, as the form that wrote it reads it again.' })
  @Needs('sealed')
  content(@Root() draft: Row<OrderDraft>, @Ctx() ctx: RequestContext): string {
    return openedPart<string>(ctx.runtime, draft.sealed);
  }
}
