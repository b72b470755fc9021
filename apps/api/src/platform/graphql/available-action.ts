import { Field, ObjectType } from 'type-graphql';
import { UserErrorCode } from '../errors.js';

@ObjectType({ description: 'Why an action cannot be done now.', simpleResolvers: true })
export class DisabledReason {
  @Field(() => UserErrorCode, { description: 'Stable code.' })
  code!: UserErrorCode;
  @Field(() => String, { description: "In words, in the caller's language." })
  message!: string;
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
