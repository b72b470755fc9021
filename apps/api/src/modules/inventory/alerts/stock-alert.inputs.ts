import { IsInt, IsOptional, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { StockAlert } from './stock-alert.entity.js';

@InputType({ description: 'Take an alert on, or say anew what is done about it.' })
export class AcknowledgeStockAlertInput extends CommandInputBase {
  @Field(() => ID, { description: 'The alert.' })
  @NodeId('StockAlert')
  stockAlertId!: string;

  @Field(() => Int, { description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsInt() @Min(1)
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'What is done about it, at most 300 characters.' })
  @IsOptional() @MaxLength(300)
  note?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By when goods are expected; not in the past.' })
  @IsOptional()
  expectedAt?: Date | null;
}

@ObjectType({ description: 'What came of taking an alert on.', simpleResolvers: true })
export class StockAlertPayload extends Payload {
  @Field(() => StockAlert, { nullable: true, description: 'The alert as it stands now; null when refused.' })
  stockAlert?: StockAlert | null;
}

@ObjectType({ description: 'How many alerts wait, within what the caller may see; counted to 10,001.', simpleResolvers: true })
export class StockAlertCounts {
  @Field(() => Int, { description: 'Nobody has taken them on.' })
  open!: number;
  @Field(() => Int, { description: 'Somebody sees to them.' })
  acknowledged!: number;
}
