import { ArrayMaxSize, IsOptional, Length, Max, Min } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { GiftShort, GiftStep } from './gift-action.types.js';

const MOST_FEN = 100_000_000;

@InputType({ description: 'What a rule gives with an order.' })
export class GiftActionInput {
  @Field(() => String, { description: 'Code of the SKU that is given: no bundle.' }) @Length(1, 60)
  skuCode!: string;
  @Field(() => Int, { description: 'Pieces that are given for each step, 1 to 99.' }) @Min(1) @Max(99)
  quantity!: number;
  @Field(() => GiftStep, { description: 'What it gives once for.' })
  step!: GiftStep;
  @Field(() => Int, { nullable: true, description: 'Size of a step: pieces, or fen; must be there unless the step is ORDER.' }) @IsOptional() @Min(1) @Max(MOST_FEN)
  stepSize?: number | null;
  @Field(() => [String], { description: 'Codes of the only SKUs whose pieces and value count for steps, at most 50; none for all.' }) @ArrayMaxSize(50) @Length(1, 60, { each: true })
  skus!: string[];
  @Field(() => Int, { nullable: true, description: 'Pieces that one order gets at most, 1 to 999; no limit when left out.' }) @IsOptional() @Min(1) @Max(999)
  mostPerOrder?: number | null;
  @Field(() => Int, { nullable: true, description: 'Pieces that are given in all at most, over all versions of the rule; no limit when left out. Counts what is given while there is a limit.' }) @IsOptional() @Min(1) @Max(1_000_000)
  total?: number | null;
  @Field(() => Boolean, { description: 'Given alone: not when a rule before gave something, and none after gives then.' })
  exclusive!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'To orders placed from then on.' }) @IsOptional()
  from?: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'To orders placed before then.' }) @IsOptional()
  until?: Date | null;
  @Field(() => GiftShort, { description: 'What becomes of it when the warehouse of the order does not have it.' })
  whenShort!: GiftShort;
}
