import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import type { RequestContext } from '../../../platform/context.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { newId } from '../../../platform/ids.js';
import { sealedPart } from '../../../platform/jobs/sealed-payload.js';
import { OrderDraft } from './order-draft.entity.js';

export const MOST_DRAFTS = 20;
const LONGEST = 40_000;
const KEPT_MS = 30 * 24 * 3_600_000;

@InputType({ description: 'Keep what has been filled in of a new order.' })
export class KeepOrderDraftInput extends CommandInputBase {
  @Field(() => ID, { nullable: true, description: "One of the caller's drafts to keep it in; left out, another draft is begun." }) @NodeId('OrderDraft') @IsOptional()
  orderDraftId?: string | null;
  @Field(() => String, { description: `What is filled in, as the form that wrote it reads it again, at most ${LONGEST} characters.` }) @Length(2, LONGEST)
  content!: string;
}

@InputType({ description: 'Throw a draft away.' })
export class DiscardOrderDraftInput extends CommandInputBase {
  @Field(() => ID, { description: "One of the caller's drafts." }) @NodeId('OrderDraft')
  orderDraftId!: string;
}

@ObjectType({ description: 'What came of keeping a draft.', simpleResolvers: true })
export class KeepOrderDraftPayload extends Payload {
  @Field(() => OrderDraft, { nullable: true, description: 'The draft; null when refused.' })
  draft?: OrderDraft | null;
}

@ObjectType({ description: 'What came of throwing a draft away.', simpleResolvers: true })
export class DiscardOrderDraftPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'It is gone; null when refused.' })
  discarded?: boolean | null;
}

/** Keeps what somebody has filled in of a new order, unreadable in the database. */
export const keepOrderDraft = command('keepOrderDraft', async (tx, { orderDraftId, content }: KeepOrderDraftInput) => {
  const known = orderDraftId ? await ownDraft(tx, orderDraftId) : undefined;
  if (!known && (await tx.em.count(OrderDraft, { ownerId: tx.actor.id })) >= MOST_DRAFTS) throw refuse(UserErrorCode.INVALID_INPUT, 'draftsTooMany', { params: { max: MOST_DRAFTS }, field: ['orderDraftId'] });
  const draft = known ?? tx.em.create(OrderDraft, { id: newId(), ownerId: tx.actor.id, sealed: '', updatedAt: tx.now } as never);
  Object.assign(draft, { sealed: sealedPart(tx.ctx.runtime, content), updatedAt: tx.now });
  return { draft: ref(OrderDraft, draft.id) };
});

/** Throws a draft away; once it is gone already, that is as well. */
export const discardOrderDraft = command('discardOrderDraft', async (tx, { orderDraftId }: DiscardOrderDraftInput) => {
  await discardDraft(tx, orderDraftId);
  return { discarded: true };
});

/** Takes one of the caller's drafts away: it is an order now, or nobody wants it. */
export async function discardDraft(tx: Tx, orderDraftId: string): Promise<void> {
  await tx.em.nativeDelete(OrderDraft, { id: orderDraftId, ownerId: tx.actor.id });
}

async function ownDraft(tx: Tx, id: string): Promise<OrderDraft> {
  const draft = await tx.em.findOne(OrderDraft, { id, ownerId: tx.actor.id });
  if (!draft) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'OrderDraft' }, field: ['orderDraftId'] });
  return draft;
}

/** Forgets drafts that nobody has gone on with. */
export async function forgetOldDrafts(ctx: RequestContext): Promise<void> {
  await ctx.runtime.em.fork().nativeDelete(OrderDraft, { updatedAt: { $lt: new Date(ctx.clock.now().getTime() - KEPT_MS) } });
}
