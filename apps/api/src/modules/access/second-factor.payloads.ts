import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Role } from './role.entity.js';
import { User } from './user.entity.js';

@ObjectType({ description: "The caller's second factor.", simpleResolvers: true })
export class OwnSecondFactor {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is on; null when it is off.' })
  since?: Date | null;
  @Field(() => Boolean, { description: 'A role asks for it: it cannot be turned off.' })
  required!: boolean;
  @Field(() => Int, { description: 'Recovery codes that are not used yet.' })
  recoveryCodesLeft!: number;
}

@ObjectType({ description: 'A new secret for an authenticator app; it counts once a code of it was confirmed.', simpleResolvers: true })
export class SecondFactorSecretPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The secret, in base 32, to be typed in.' })
  secret?: string | null;
  @Field(() => String, { nullable: true, description: 'The same as an otpauth: address, for a QR code.' })
  uri?: string | null;
}

@ObjectType({ description: 'New recovery codes.', simpleResolvers: true })
export class RecoveryCodesPayload extends Payload {
  @Field(() => [String], { nullable: true, description: 'Ten codes, each good once; shown this once. Null when refused.' })
  recoveryCodes?: string[] | null;
}

@ObjectType({ description: 'What came of turning the second factor off.', simpleResolvers: true })
export class TurnOffSecondFactorPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'It is off.' })
  turnedOff?: boolean | null;
}

@ObjectType({ description: "What came of taking somebody's second factor away.", simpleResolvers: true })
export class ResetSecondFactorPayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The user; null when refused.' })
  user?: User | null;
  @Field(() => Int, { nullable: true, description: 'How many sessions ended with it.' })
  ended?: number | null;
}

@ObjectType({ description: 'What came of asking for a second factor by role.', simpleResolvers: true })
export class RequireSecondFactorPayload extends Payload {
  @Field(() => Role, { nullable: true, description: 'The role; null when refused.' })
  role?: Role | null;
  @Field(() => Int, { nullable: true, description: 'How many users hold it.' })
  affected?: number | null;
}
