import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { execute } from '../../../platform/command/command.js';
import type { RequestContext } from '../../../platform/context.js';
import { rowJson, type Row } from '../../../platform/database/row.js';
import { Needs } from '../../../platform/graphql/asked-columns.js';
import { permissionInfo, PermissionInfo } from '../permission-catalogue.js';
import { isPermission } from '../permissions.js';
import { Requires } from '../requires.js';
import { applyAccessProposal } from '../use-cases/apply-access-proposal.js';
import { undoAccessProposal } from '../use-cases/undo-access-proposal.js';
import { AccessProposal, type TakenGrant } from './access-proposal.entity.js';
import { AccessReview, ApplyAccessProposalInput, ApplyAccessProposalPayload, UndoAccessProposalInput, UndoAccessProposalPayload } from './access-review.types.js';
import { readAccessReview } from './read-access-review.js';

@Resolver(() => AccessProposal)
export class AccessReviewResolver {
  @Query(() => AccessReview, { description: 'What roles and users may do against what they used in 90 days, dangerous pairs, accounts that lie idle, and what could be changed. Changes nothing.' })
  @Requires('access:review')
  accessReview(
    @Arg('even', () => Boolean, { defaultValue: false, description: 'Propose even when uses are known for fewer than 30 days.' }) even: boolean,
    @Ctx() ctx: RequestContext,
  ): Promise<AccessReview> {
    return readAccessReview(ctx, even);
  }

  @Mutation(() => ApplyAccessProposalPayload, { description: 'Follows a proposal by the command behind it, whose permission it takes besides: role:edit, user:disable or user:assign.' })
  @Requires('access:review')
  applyAccessProposal(@Arg('input', () => ApplyAccessProposalInput, { description: 'Which, as it was shown.' }) input: ApplyAccessProposalInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, applyAccessProposal, input);
  }

  @Mutation(() => UndoAccessProposalPayload, { description: 'Takes a followed proposal back; refused when the same was changed since.' })
  @Requires('access:review')
  undoAccessProposal(@Arg('input', () => UndoAccessProposalInput, { description: 'Which.' }) input: UndoAccessProposalInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, undoAccessProposal, input);
  }

  @FieldResolver(() => [PermissionInfo], { description: 'What was taken; empty for a disabled account.' })
  @Needs('taken')
  permissions(@Root() { taken }: Row<AccessProposal>, @Ctx() ctx: RequestContext): PermissionInfo[] {
    return rowJson<TakenGrant[]>(taken).flatMap(({ permission }) => (isPermission(permission) ? [permissionInfo(permission, ctx.locale)] : []));
  }
}
