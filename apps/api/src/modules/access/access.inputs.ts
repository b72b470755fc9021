import { Length } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'User name, or a verified mobile or e-mail of the account; at most 120 characters.' })
  @Length(1, 120)
  username!: string;
  @Field(() => String, { description: 'Password.' })
  @Length(1, 200)
  password!: string;
}

@InputType({ description: 'Ends the own session.' })
export class SignOutInput extends CommandInputBase {}

@InputType({ description: 'Whose sessions to end.' })
export class EndSessionsInput extends CommandInputBase {
  @Field(() => ID, { description: 'The user.' })
  @NodeId('User')
  userId!: string;
}

@InputType({ description: 'Which session to end.' })
export class EndSessionInput extends CommandInputBase {
  @Field(() => ID, { description: 'The session.' })
  @NodeId('Session')
  sessionId!: string;
}

@InputType({ description: "Ends one's own sessions but this one." })
export class EndOtherSessionsInput extends CommandInputBase {}
