import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional, Length, ValidateNested } from 'class-validator';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Job } from '../../platform/jobs/job.entity.js';
import { OrderColumn } from './order-columns.js';
import { OrderQueueKey } from './order-queues.js';
import { OrderFilter } from './order.filter.js';

export enum ExportFormat {
  XLSX = 'XLSX',
  CSV = 'CSV',
  JSONL = 'JSONL',
}

registerEnumType(ExportFormat, {
  name: 'ExportFormat', description: 'What an exported file is.',
  valuesConfig: { XLSX: { description: 'For Excel; at most a million rows.' }, CSV: { description: 'Text with commas, UTF-8.' }, JSONL: { description: 'One JSON object a line, for programs.' } },
});

@InputType({ description: 'Take orders out as a file.' })
export class ExportOrdersInput extends CommandInputBase {
  @Field(() => OrderFilter, { nullable: true, description: 'Which orders; all that the caller may see when left out.' }) @IsOptional() @ValidateNested()
  filter?: OrderFilter | null;
  @Field(() => OrderQueueKey, { nullable: true, description: 'Only what waits in this work queue.' }) @IsOptional()
  queue?: OrderQueueKey | null;
  @Field(() => [OrderColumn], { description: 'Its columns, in this order, each once.' }) @ArrayMinSize(1) @ArrayMaxSize(40) @ArrayUnique()
  columns!: OrderColumn[];
  @Field(() => ExportFormat, { description: 'What the file is to be.' })
  format!: ExportFormat;
  @Field(() => String, { nullable: true, description: 'Names, phones and addresses in plain words, and why: recorded. Needs personal-data:reveal. Left out, they are masked.' })
  @IsOptional() @NotBlank() @Length(2, 200)
  revealReason?: string | null;
}

@ObjectType({ description: 'What came of asking for an export.', simpleResolvers: true })
export class ExportOrdersPayload extends Payload {
  @Field(() => Job, { nullable: true, description: 'The work that was queued; its `files` has the file once it is done. Null when refused.' })
  job?: Job | null;
}
