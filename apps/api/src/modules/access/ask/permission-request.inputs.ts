import { ArrayMaxSize, IsOptional, Length, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { Connection } from '../../../platform/graphql/connection.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { NotBlank } from '../../../platform/graphql/not-blank.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { PermissionRequest } from './permission-request.entity.js';
import { PermissionRequestState } from './permission-request.transitions.js';

@ObjectType({ description: 'A page of permission requests.' })
export class PermissionRequestConnection extends Connection(PermissionRequest) {}

@InputType({ description: 'Which permission requests to list. What is left out does not limit.' })
export class PermissionRequestFilter {
  @Field(() => [PermissionRequestState], { nullable: true, description: 'Only these states.' })
  @IsOptional() @ArrayMaxSize(10)
  state?: PermissionRequestState[] | null;
  @Field(() => Boolean, { nullable: true, description: "Only the caller's own; with false, only those of others." })
  @IsOptional()
  own?: boolean | null;
}

@InputType({ description: 'Which permission request.' })
abstract class PermissionRequestCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The request.' })
  @NodeId('PermissionRequest')
  permissionRequestId!: string;
  @Field(() => Int, { nullable: true, description: 'The version that the caller has seen; refused when it has changed since.' })
  @IsOptional() @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'Gives what was asked for.' })
export class GrantPermissionRequestInput extends PermissionRequestCommandInput {
  @Field(() => DateTimeScalar, { nullable: true, description: 'No longer from then on; for good when left out.' })
  @IsOptional()
  validUntil?: Date | null;
}

@InputType({ description: 'Declines a request.' })
export class DeclinePermissionRequestInput extends PermissionRequestCommandInput {
  @Field(() => String, { description: 'Why, 1 to 300 characters: whoever asked reads it.' })
  @Length(1, 300) @NotBlank()
  note!: string;
}

@InputType({ description: "Takes one's own request back." })
export class WithdrawPermissionRequestInput extends PermissionRequestCommandInput {}

@ObjectType({ description: 'What came of granting a request.', simpleResolvers: true })
export class GrantPermissionRequestPayload extends Payload {
  @Field(() => PermissionRequest, { nullable: true, description: 'The request; null when refused.' })
  request?: PermissionRequest | null;
}

@ObjectType({ description: 'What came of declining a request.', simpleResolvers: true })
export class DeclinePermissionRequestPayload extends GrantPermissionRequestPayload {}

@ObjectType({ description: 'What came of taking a request back.', simpleResolvers: true })
export class WithdrawPermissionRequestPayload extends GrantPermissionRequestPayload {}
