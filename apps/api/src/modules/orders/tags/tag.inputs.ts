import { IsOptional, Length, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { NotBlank } from '../../../platform/graphql/not-blank.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { Tag, TagTone } from './tag.entity.js';

@InputType({ description: 'Add a tag.' })
export class CreateTagInput extends CommandInputBase {
  @Field(() => String, { description: 'The word, 1 to 20 characters, which no other tag has.' }) @Length(1, 20) @NotBlank()
  name!: string;
  @Field(() => TagTone, { nullable: true, description: 'In which tone it is shown. Default: NEUTRAL.' }) @IsOptional()
  tone?: TagTone | null;
}

@InputType({ description: 'Change a tag. What is left out stays.' })
export class UpdateTagInput extends CommandInputBase {
  @Field(() => ID, { description: 'The tag.' }) @NodeId('Tag')
  tagId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' }) @IsOptional() @Min(1)
  expectedVersion?: number | null;
  @Field(() => String, { nullable: true, description: 'The word, 1 to 20 characters, which no other tag has.' }) @IsOptional() @Length(1, 20) @NotBlank()
  name?: string | null;
  @Field(() => TagTone, { nullable: true, description: 'In which tone it is shown.' }) @IsOptional()
  tone?: TagTone | null;
  @Field(() => Boolean, { nullable: true, description: 'Retired: orders keep it, none gets it any more. Or in use again.' }) @IsOptional()
  retired?: boolean | null;
}

const tag = { nullable: true, description: 'The tag as it stands now; null when refused.' };

@ObjectType({ description: 'What came of adding a tag.', simpleResolvers: true })
export class CreateTagPayload extends Payload {
  @Field(() => Tag, tag)
  tag?: Tag | null;
}

@ObjectType({ description: 'What came of changing a tag.', simpleResolvers: true })
export class UpdateTagPayload extends Payload {
  @Field(() => Tag, tag)
  tag?: Tag | null;
}
