import { ArrayMaxSize, ArrayMinSize, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';

const MOST_MARKED = 100;

@InputType({ description: 'Mark own notices as read.' })
export class MarkNoticesReadInput extends CommandInputBase {
  @Field(() => [ID], { nullable: true, description: `Which, 1 to ${MOST_MARKED}; left out, all of them.` }) @NodeId('Notice') @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(MOST_MARKED)
  noticeIds?: string[] | null;
}

@ObjectType({ description: 'What came of marking notices as read.', simpleResolvers: true })
export class MarkNoticesReadPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many have come to be read by it; null when refused.' })
  marked?: number | null;
}
