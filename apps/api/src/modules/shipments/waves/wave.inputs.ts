import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { NotBlank } from '../../../platform/graphql/not-blank.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { Wave } from './wave.entity.js';

/** A keeper's trolley holds no more baskets. */
export const LARGEST_WAVE = 100;

export enum WavePieces {
  SINGLE = 'SINGLE',
  SEVERAL = 'SEVERAL',
}

registerEnumType(WavePieces, {
  name: 'WavePieces', description: 'Which orders go together by their pieces.',
  valuesConfig: { SINGLE: { description: '单件: orders of a single piece, packed without sorting.' }, SEVERAL: { description: '多件: orders of more than one piece.' } },
});

@InputType({ description: 'Which waiting fulfilment orders go into a wave, oldest first. What is left out does not limit.' })
export class WaveCriteriaInput {
  @Field(() => WavePieces, { nullable: true, description: 'By their pieces.' }) @IsOptional()
  pieces?: WavePieces | null;
  @Field(() => String, { nullable: true, description: 'Only those of which every SKU has a bin in this zone.' }) @IsOptional() @Length(1, 20) @NotBlank()
  zone?: string | null;
  @Field(() => Int, { description: 'At most so many, 1 to 100.' }) @IsInt() @Min(1) @Max(LARGEST_WAVE)
  limit!: number;
}

@InputType({ description: 'A wave to be made: of chosen fulfilment orders, or by criteria.' })
export class CreateWaveInput extends CommandInputBase {
  @Field(() => ID, { description: 'Where it is picked.' })
  @NodeId('Warehouse')
  warehouseId!: string;
  @Field(() => [ID], { nullable: true, description: 'The fulfilment orders, 1 to 100, in the order of their baskets. Give these or criteria.' })
  @NodeId('FulfilmentOrder') @IsOptional() @ArrayMinSize(1) @ArrayMaxSize(LARGEST_WAVE) @ArrayUnique()
  fulfilmentOrderIds?: string[] | null;
  @Field(() => WaveCriteriaInput, { nullable: true, description: 'Which of those that wait. Give these or fulfilment orders.' })
  @IsOptional() @ValidateNested()
  criteria?: WaveCriteriaInput | null;
  @Field(() => String, { nullable: true, description: 'What it is about, at most 200 characters.' })
  @IsOptional() @Length(0, 200)
  note?: string | null;
}

/** A command on one wave. */
@InputType({ description: 'A command on one wave.' })
export abstract class WaveCommandInput extends CommandInputBase {
  @Field(() => ID, { description: 'The wave.' })
  @NodeId('Wave')
  waveId!: string;
  @Field(() => Int, { nullable: true, description: 'Version that the caller has seen; refused with STALE_VERSION when it changed since.' })
  @IsOptional() @IsInt() @Min(1)
  expectedVersion?: number | null;
}

@InputType({ description: 'Take a wave to the shelves.' })
export class TakeWaveInput extends WaveCommandInput {}

@InputType({ description: 'Every order lies in its basket.' })
export class SortWaveInput extends WaveCommandInput {}

@InputType({ description: 'Pieces that are not on the shelf.' })
export class ReportShortPickInput extends WaveCommandInput {
  @Field(() => ID, { description: 'Of which SKU.' })
  @NodeId('Sku')
  skuId!: string;
  @Field(() => Int, { description: 'Pieces missing, 1 to 1,000,000.' })
  @IsInt() @Min(1) @Max(1_000_000)
  missing!: number;
  @Field(() => String, { nullable: true, description: 'What was found, at most 200 characters.' })
  @IsOptional() @Length(0, 200)
  note?: string | null;
}

@InputType({ description: 'End a wave although not all of it is shipped.' })
export class CloseWaveInput extends WaveCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200) @NotBlank()
  reason!: string;
}

@InputType({ description: 'Cancel a wave: what was picked goes back on its shelf.' })
export class CancelWaveInput extends WaveCommandInput {
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200) @NotBlank()
  reason!: string;
}

@ObjectType({ description: 'What came of a command on a wave.', simpleResolvers: true })
export class WavePayload extends Payload {
  @Field(() => Wave, { nullable: true, description: 'The wave as it stands now; null when refused.' })
  wave?: Wave | null;
}

@ObjectType({ description: 'What came of taking a wave.', simpleResolvers: true })
export class TakeWavePayload extends WavePayload {
  @Field(() => [String], { nullable: true, description: 'Numbers of the fulfilment orders that could not be picked now and left the wave; null when refused.' })
  leftOut?: string[] | null;
}

@ObjectType({ description: 'What came of reporting a short pick.', simpleResolvers: true })
export class ReportShortPickPayload extends WavePayload {
  @Field(() => [String], { nullable: true, description: 'Numbers of the orders that are held for want of it; null when refused.' })
  held?: string[] | null;
}
