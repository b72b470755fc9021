import { Field, ObjectType } from 'type-graphql';
import type { RequestContext } from '../context.js';
import { UserErrorCode, type RefusalDetail } from '../errors.js';
import { errorText } from '../messages.js';
import { mayDo } from '../principal.js';

@ObjectType({ description: 'Why an action cannot be done now.', simpleResolvers: true })
export class DisabledReason {
  @Field(() => UserErrorCode, { description: 'Stable code.' })
  code!: UserErrorCode;
  @Field(() => String, { description: "In words, in the caller's language." })
  message!: string;
  @Field(() => String, { nullable: true, description: 'The permission that is missing, resource:verb; null when it is the state of the object. `whyNot` tells more of it.' })
  permission?: string | null;
}

@ObjectType({ description: 'A verb that this object knows, and whether the caller can do it now.', simpleResolvers: true })
export class AvailableAction {
  @Field(() => String, { description: 'Name of the verb, for example `approve`.' })
  action!: string;
  @Field(() => Boolean, { description: 'Can be done now by the caller.' })
  enabled!: boolean;
  @Field(() => DisabledReason, { nullable: true, description: 'Why not, when it cannot.' })
  disabledReason?: DisabledReason | null;
}

interface Verb {
  action: string;
  permission: string;
}

/** A verb as the caller finds it. The permission that he lacks comes before what the object's state forbids: `whyNot`. */
export function availableAction(ctx: RequestContext, { action, permission }: Verb, whyNot: () => RefusalDetail | undefined, may = mayDo(ctx.principal, permission)): AvailableAction {
  const reason = may ? whyNot() : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'forbidden', params: { permission } };
  if (!reason) return { action, enabled: true, disabledReason: null };
  return { action, enabled: false, disabledReason: { code: reason.code, message: errorText(ctx.locale, reason.messageKey, reason.params), permission: may ? null : permission } };
}
