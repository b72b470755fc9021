import { ArrayMaxSize, ArrayMinSize, IsInt, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';

@InputType({ description: 'What a carrier takes for a parcel up to a distance.' })
export class FreightRateInput {
  @Field(() => String, { description: 'Code of the carrier, 1 to 20 characters.' }) @Length(1, 20)
  carrier!: string;
  @Field(() => Int, { description: 'Up to this distance in kilometres, 0 to 20,000; 0 is within one province. Once for each carrier.' }) @IsInt() @Min(0) @Max(20_000)
  upToKm!: number;
  @Field(() => Int, { description: 'First weight, 1 to 100,000 grams.' }) @IsInt() @Min(1) @Max(100_000)
  firstGrams!: number;
  @Field(() => Int, { description: 'For the first weight, in fen, at most 10,000,000.' }) @IsInt() @Min(0) @Max(10_000_000)
  firstFee!: number;
  @Field(() => Int, { description: 'Step of weight beyond it, 1 to 100,000 grams.' }) @IsInt() @Min(1) @Max(100_000)
  stepGrams!: number;
  @Field(() => Int, { description: 'For each step that is begun, in fen, at most 10,000,000.' }) @IsInt() @Min(0) @Max(10_000_000)
  stepFee!: number;
}

@InputType({ description: 'The rates by which freight is estimated, all of them.' })
export class SetFreightRatesInput extends CommandInputBase {
  @Field(() => [FreightRateInput], { description: '1 to 200 rates.' })
  @ArrayMinSize(1) @ArrayMaxSize(200) @ValidateNested({ each: true })
  rates!: FreightRateInput[];
}
