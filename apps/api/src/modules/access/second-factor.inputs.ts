import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';

@InputType({ description: 'How to set up a second factor before being let in.' })
export class EnrolAtSignInInput {
  @Field(() => String, { description: 'The ticket that signing in gave.' })
  @Length(1, 100)
  ticket!: string;
}

@InputType({ description: 'The second step of signing in.' })
export class ConfirmSignInInput extends EnrolAtSignInInput {
  @Field(() => String, { description: 'Six digits of the authenticator app, or a recovery code; at most 20 characters.' })
  @Length(1, 20)
  code!: string;
}

@InputType({ description: 'That the caller is himself. Takes no idempotency key: what comes of it is shown once and not kept.' })
export class OwnPasswordInput {
  @Field(() => String, { description: "The caller's password." })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: 'That the authenticator app has the secret.' })
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'Six digits of the app.' })
  @Length(1, 20)
  code!: string;
}

@InputType({ description: 'Whose second factor to take away.' })
export class ResetSecondFactorInput extends CommandInputBase {
  @Field(() => ID, { description: 'The user.' })
  @NodeId('User')
  userId!: string;
}

@InputType({ description: 'Whether the holders of a role need a second factor.' })
export class RequireSecondFactorInput extends CommandInputBase {
  @Field(() => ID, { description: 'The role; a preset one too.' })
  @NodeId('Role')
  roleId!: string;
  @Field(() => Boolean, { description: 'They need one.' })
  required!: boolean;
  @Field(() => Int, { nullable: true, description: 'Version that was looked at; refused when somebody else changed it since.' })
  @IsOptional()
  expectedVersion?: number | null;
}
