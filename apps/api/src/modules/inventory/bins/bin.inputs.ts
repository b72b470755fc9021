import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { NotBlank } from '../../../platform/graphql/not-blank.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { Bin } from './bin.entity.js';

const FURTHEST = 10_000_000;

@InputType({ description: 'A bin as it is in a table of bins.' })
export class BinRowInput {
  @Field(() => String, { description: 'Code on the shelf, 1 to 30 characters; kept in upper case.' })
  @Length(1, 30) @NotBlank()
  code!: string;
  @Field(() => String, { nullable: true, description: 'Zone; what stands before the first dash of the code when left out.' })
  @IsOptional() @Length(1, 20) @NotBlank()
  zone?: string | null;
  @Field(() => Int, { nullable: true, description: 'Where it comes on the way; a new bin finds its place by its code when left out.' })
  @IsOptional() @IsInt() @Min(0) @Max(FURTHEST)
  pathOrder?: number | null;
  @Field(() => [String], { nullable: true, description: 'Codes of the SKUs that are picked from it, instead of those before; left out, they stay.' })
  @IsOptional() @ArrayMaxSize(50) @Length(1, 60, { each: true })
  skuCodes?: string[] | null;
}

@InputType({ description: 'A table of bins.' })
export class ImportBinsInput extends CommandInputBase {
  @Field(() => ID, { description: 'Where they are.' })
  @NodeId('Warehouse')
  warehouseId!: string;
  @Field(() => [BinRowInput], { description: 'The bins, 1 to 500; one whose code is there already is changed.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(500)
  rows!: BinRowInput[];
}

@InputType({ description: 'A bin as it is to be.' })
export class ChangeBinInput extends CommandInputBase {
  @Field(() => ID, { description: 'The bin.' })
  @NodeId('Bin')
  binId!: string;
  @Field(() => String, { description: 'Zone, 1 to 20 characters.' })
  @Length(1, 20) @NotBlank()
  zone!: string;
  @Field(() => Int, { description: 'Where it comes on the way.' })
  @IsInt() @Min(0) @Max(FURTHEST)
  pathOrder!: number;
  @Field(() => [String], { description: 'Codes of the SKUs that are picked from it.' })
  @ArrayMaxSize(50) @Length(1, 60, { each: true })
  skuCodes!: string[];
}

@InputType({ description: 'A bin that is no more.' })
export class RemoveBinInput extends CommandInputBase {
  @Field(() => ID, { description: 'The bin.' })
  @NodeId('Bin')
  binId!: string;
}

@InputType({ description: 'The way through a warehouse, to be made anew.' })
export class ArrangeBinsInput extends CommandInputBase {
  @Field(() => ID, { description: 'The warehouse.' })
  @NodeId('Warehouse')
  warehouseId!: string;
}

@ObjectType({ description: 'What came of a table of bins.', simpleResolvers: true })
export class ImportBinsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Bins made; null when refused.' })
  made?: number | null;
  @Field(() => Int, { nullable: true, description: 'Bins changed; null when refused.' })
  changed?: number | null;
}

@ObjectType({ description: 'What came of changing a bin.', simpleResolvers: true })
export class ChangeBinPayload extends Payload {
  @Field(() => Bin, { nullable: true, description: 'The bin as it is now; null when refused.' })
  bin?: Bin | null;
}

@ObjectType({ description: 'What came of removing a bin.', simpleResolvers: true })
export class RemoveBinPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Code of what was removed; null when refused.' })
  code?: string | null;
}

@ObjectType({ description: 'What came of making the way anew.', simpleResolvers: true })
export class ArrangeBinsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Bins whose place changed; null when refused.' })
  moved?: number | null;
}
