import { maskEmail, maskPhone } from '@ordo/kernel';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { answering, execute } from '../../platform/command/command.js';
import type { RequestContext } from '../../platform/context.js';
import { readById, readMany, readOne } from '../../platform/database/reads.js';
import { Authenticated } from '../../platform/graphql/permissions.js';
import { Contact, ContactChannel, runningSessions, User, Viewer } from '../access/index.js';
import { ChangeContactInput, ChangePasswordInput, RequestContactChangeInput, UpdateProfileInput } from './account.inputs.js';
import { Account, AccountChangePayload, ProfilePayload } from './account.types.js';
import { CodesPayload } from './identity.payloads.js';
import { Preference } from './preference.entity.js';
import { changeContact, requestContactChange } from './use-cases/change-contact.js';
import { changePassword } from './use-cases/change-password.js';
import { updateProfile } from './use-cases/update-profile.js';

@Resolver()
export class AccountResolver {
  @Query(() => Account, { nullable: true, description: "The caller's own account; null for a key, which has none, and in a preview, which shows nobody's." })
  @Authenticated()
  async account(@Ctx() ctx: RequestContext): Promise<unknown> {
    const { id, kind, preview } = ctx.principal;
    if (kind !== 'user' || preview) return null;
    const [user, contacts, sessions] = await Promise.all([readById(ctx, User, id), readMany(ctx, Contact, { where: { userId: id }, orderBy: { channel: 'desc' }, limit: 10 }), runningSessions(ctx, id)]);
    return { user, sessions, contacts: contacts.map(({ channel, address, verifiedAt }) => ({ channel, verifiedAt, address: channel === ContactChannel.EMAIL ? maskEmail(address) : maskPhone(address) })) };
  }

  @Mutation(() => ProfilePayload, { description: "Changes the caller's own name and preferences." })
  @Authenticated()
  updateProfile(@Arg('input', () => UpdateProfileInput, { description: 'What.' }) input: UpdateProfileInput, @Ctx() ctx: RequestContext): unknown {
    return execute(ctx, updateProfile, input);
  }

  @Mutation(() => AccountChangePayload, { description: "Sets a new password of one's own; the other sessions end." })
  @Authenticated()
  changePassword(@Arg('input', () => ChangePasswordInput, { description: 'From which to which.' }) input: ChangePasswordInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => changePassword(ctx, input));
  }

  @Mutation(() => CodesPayload, { description: "Sends a code to a new mobile or e-mail of one's own. Answers the same for one that somebody has." })
  @Authenticated()
  requestContactChange(@Arg('input', () => RequestContactChangeInput, { description: 'To which.' }) input: RequestContactChangeInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => requestContactChange(ctx, input));
  }

  @Mutation(() => AccountChangePayload, { description: 'Puts the new mobile or e-mail in the place of the old one, with its code; the old one is told, the other sessions end.' })
  @Authenticated()
  changeContact(@Arg('input', () => ChangeContactInput, { description: 'With which code.' }) input: ChangeContactInput, @Ctx() ctx: RequestContext): unknown {
    return answering(ctx, () => changeContact(ctx, input));
  }
}

@Resolver(() => Viewer)
export class ViewerPreferenceResolver {
  @FieldResolver(() => Preference, { nullable: true, description: 'How the person wants the product to be; null when he never said.' })
  async preferences(@Root() viewer: Viewer, @Ctx() ctx: RequestContext): Promise<unknown> {
    return viewer.user ? ((await readOne(ctx, Preference, { where: { userId: viewer.user.id } })) ?? null) : null;
  }
}
