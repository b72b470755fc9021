import { Length } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NotBlank } from '../../../platform/graphql/not-blank.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { PermissionInfo } from '../permission-catalogue.js';
import { PermissionRequest } from './permission-request.entity.js';

export enum WhyNot {
  ALLOWED = 'ALLOWED',
  DENIED = 'DENIED',
  NOT_YET = 'NOT_YET',
  OVER = 'OVER',
  NEVER_GIVEN = 'NEVER_GIVEN',
}

registerEnumType(WhyNot, {
  name: 'WhyNot',
  description: 'Why somebody may not do something.',
  valuesConfig: {
    ALLOWED: { description: 'He may.' },
    DENIED: { description: 'It was denied him, which beats every role.' },
    NOT_YET: { description: 'It was given from a later time on: `at`.' },
    OVER: { description: 'It was given until a time that is over: `at`.' },
    NEVER_GIVEN: { description: 'No role of his has it, and it was not given beside them.' },
  },
});

@ObjectType({ description: 'Why the caller may not do something, and who can change that.', simpleResolvers: true })
export class PermissionAnswer {
  @Field(() => PermissionInfo, { description: 'What it is about.' })
  permission!: PermissionInfo;
  @Field(() => WhyNot, { description: 'Why not.' })
  why!: WhyNot;
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it is good, or since when no longer; null otherwise.' })
  at?: Date | null;
  @Field(() => [String], { description: 'Names of roles that have it; none for customers.' })
  roles!: string[];
  @Field(() => [String], { description: 'Names of up to five people who can give it; none for customers.' })
  givers!: string[];
  @Field(() => Int, { description: 'How many can give it.' })
  giverCount!: number;
  @Field(() => PermissionRequest, { nullable: true, description: "The caller's request for it that is open, or that he made today and cannot make again before tomorrow; null when there is none." })
  request?: PermissionRequest | null;
}

@InputType({ description: 'What to ask for.' })
export class AskForPermissionInput extends CommandInputBase {
  @Field(() => String, { description: 'resource:verb.' })
  @Length(3, 60)
  permission!: string;
  @Field(() => String, { description: 'What it is needed for, 1 to 300 characters: whoever can give it reads it.' })
  @Length(1, 300) @NotBlank()
  reason!: string;
}

@ObjectType({ description: 'What came of asking for a permission.', simpleResolvers: true })
export class AskForPermissionPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many people are told: none when it was asked already; null when refused.' })
  told?: number | null;
  @Field(() => PermissionRequest, { nullable: true, description: 'The request: the one that is open already, where there is one; null when refused.' })
  request?: PermissionRequest | null;
}
