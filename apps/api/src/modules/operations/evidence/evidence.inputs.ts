import { IsOptional, Length } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { StoredFile } from '../../../platform/files/stored-file.entity.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload } from '../../../platform/graphql/user-error.js';

@InputType({ description: 'Take the life of an order out as a file.' })
export class MakeEvidenceInput extends CommandInputBase {
  @Field(() => ID, { description: 'The order.' }) @NodeId('Order')
  orderId!: string;
  @Field(() => String, { nullable: true, description: "The receiver's name, phone and address in plain words, and why, 2 to 200 characters: recorded. Needs personal-data:reveal. Left out, they are masked." })
  @IsOptional() @Length(2, 200)
  revealReason?: string | null;
}

@ObjectType({ description: 'What came of taking the life of an order out.', simpleResolvers: true })
export class MakeEvidencePayload extends Payload {
  @Field(() => StoredFile, { nullable: true, description: 'The file, for a day; null when refused.' })
  file?: StoredFile | null;
  @Field(() => String, { nullable: true, description: 'Hash of its last entry, which stands on the timeline too.' })
  head?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many entries it has.' })
  entries?: number | null;
}
