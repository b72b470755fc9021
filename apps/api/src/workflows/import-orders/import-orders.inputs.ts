import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { OrderImport, OrderImportField } from '../../modules/orders/index.js';

@InputType({ description: 'Begin an import with a file that was uploaded.' })
export class StartOrderImportInput extends CommandInputBase {
  @Field(() => ID, { description: 'The uploaded file.' }) @NodeId('StoredFile')
  storedFileId!: string;
  @Field(() => ID, { description: 'The shop that its orders are placed in.' }) @NodeId('Shop')
  shopId!: string;
}

@InputType({ description: 'That a column is a field.' })
export class ColumnMappingInput {
  @Field(() => OrderImportField, { description: 'The field.' })
  field!: OrderImportField;
  @Field(() => Int, { description: 'The column, from 0.' }) @Min(0) @Max(199)
  column!: number;
}

@InputType({ description: 'Check the rows of a file. Nothing is placed.' })
export class CheckOrderImportInput extends CommandInputBase {
  @Field(() => ID, { description: 'The import.' }) @NodeId('OrderImport')
  orderImportId!: string;
  @Field(() => [ColumnMappingInput], { description: 'Which column is what; each field and each column once.' }) @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(40)
  mapping!: ColumnMappingInput[];
}

@InputType({ description: 'Place the orders of a checked file.' })
export class CommitOrderImportInput extends CommandInputBase {
  @Field(() => ID, { description: 'The import.' }) @NodeId('OrderImport')
  orderImportId!: string;
}

@ObjectType({ description: 'What came of a step of an import.', simpleResolvers: true })
export class OrderImportPayload extends Payload {
  @Field(() => OrderImport, { nullable: true, description: 'The import; null when refused.' })
  orderImport?: OrderImport | null;
  @Field(() => Job, { nullable: true, description: 'The work that was queued, for a check and for placing.' })
  job?: Job | null;
}

@ObjectType({ description: 'A column of an imported file.', simpleResolvers: true })
export class OrderImportColumn {
  @Field(() => Int, { description: 'From 0.' })
  index!: number;
  @Field(() => String, { description: 'What its head says; empty when it says nothing.' })
  title!: string;
  @Field(() => OrderImportField, { nullable: true, description: 'Which field it is: as chosen, else as its head says, or as its owner chose for such a file before.' })
  field?: OrderImportField | null;
}

@ObjectType({ description: 'What is wrong with a row of an imported file.', simpleResolvers: true })
export class OrderImportProblem {
  @Field(() => Int, { description: 'The row, as a spreadsheet counts.' })
  row!: number;
  @Field(() => OrderImportField, { nullable: true, description: 'The field; null when it is the whole row.' })
  field?: OrderImportField | null;
  @Field(() => String, { description: 'What is wrong.' })
  message!: string;
}
