import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload } from '../../../platform/graphql/user-error.js';

const PRINTED_AT_ONCE = 100;

/** Papers of several fulfilment orders. */
@InputType({ description: 'Papers of several fulfilment orders.' })
export abstract class PrintPapersInput extends CommandInputBase {
  @Field(() => [ID], { description: 'The fulfilment orders, 1 to 100, as they are to be printed.' })
  @NodeId('FulfilmentOrder') @ArrayMinSize(1) @ArrayMaxSize(PRINTED_AT_ONCE) @ArrayUnique()
  fulfilmentOrderIds!: string[];
}

@InputType({ description: 'Labels to print.' })
export class PrintLabelsInput extends PrintPapersInput {}

@InputType({ description: 'Packing lists to print.' })
export class PrintPackingListsInput extends PrintPapersInput {}

@InputType({ description: 'A pick list to print: of a wave, or of several fulfilment orders.' })
export class PrintPickListInput extends CommandInputBase {
  @Field(() => ID, { nullable: true, description: 'The wave. Give this or fulfilment orders.' })
  @NodeId('Wave') @IsOptional()
  waveId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'The fulfilment orders, 1 to 100. Give these or a wave.' })
  @NodeId('FulfilmentOrder') @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(PRINTED_AT_ONCE) @ArrayUnique()
  fulfilmentOrderIds?: string[] | null;
}

@ObjectType({ description: 'A fulfilment order whose paper is not printed.', simpleResolvers: true })
export class PaperSkipped {
  @Field(() => String, { description: 'Number of the fulfilment order.' })
  number!: string;
  @Field(() => String, { description: "Why, in the caller's language." })
  reason!: string;
}

@ObjectType({ description: 'What came of printing: where the page is, and what is not on it.', simpleResolvers: true })
export class PrintPapersPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Path of the page to print; null when refused.' })
  url?: string | null;
  @Field(() => Int, { nullable: true, description: 'Papers on it; null when refused.' })
  printed?: number | null;
  @Field(() => [PaperSkipped], { nullable: true, description: 'What is not on it; null when refused.' })
  skipped?: PaperSkipped[] | null;
}
