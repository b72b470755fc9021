import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Invitation } from './invitation.entity.js';
import { PasswordRule } from './password-policy.js';

@ObjectType({ description: 'What came of asking for codes: the same whether an address has an account or not.', simpleResolvers: true })
export class CodesPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'To hand in with the codes; null when refused.' })
  ticket?: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the codes are good.' })
  expiresAt?: Date | null;
}

@ObjectType({ description: 'What came of making an account.', simpleResolvers: true })
export class AccountPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The name to sign in with; null when refused.' })
  username?: string | null;
}

@ObjectType({ description: 'What came of recovering a password.', simpleResolvers: true })
export class RecoverPasswordPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'The new password is set and every session has ended.' })
  recovered?: boolean | null;
}

@ObjectType({ description: 'What came of an invitation.', simpleResolvers: true })
export class InvitationPayload extends Payload {
  @Field(() => Invitation, { nullable: true, description: 'The invitation; null when refused.' })
  invitation?: Invitation | null;
}

@ObjectType({ description: 'What a new password must be.', simpleResolvers: true })
export class PasswordPolicyView {
  @Field(() => Int, { description: 'Fewest characters.' })
  least!: number;
  @Field(() => Int, { description: 'Most characters.' })
  most!: number;
  @Field(() => [PasswordRule], { description: 'Everything else.' })
  rules!: PasswordRule[];
}

@ObjectType({ description: 'What an invited person sees before accepting.', simpleResolvers: true })
export class OpenedInvitation {
  @Field(() => String, { description: 'Name of the person.' })
  displayName!: string;
  @Field(() => String, { description: 'E-mail address, masked.' })
  email!: string;
  @Field(() => String, { description: 'Mobile number, masked.' })
  mobile!: string;
  @Field(() => [String], { description: 'Names of the roles.' })
  roles!: string[];
  @Field(() => DateTimeScalar, { description: 'Until when the link works.' })
  expiresAt!: Date;
}
