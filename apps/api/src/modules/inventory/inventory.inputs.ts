import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, Min, NotEquals, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Stock } from './stock.entity.js';
import { Warehouse } from './warehouse.entity.js';

@InputType({ description: 'Pieces of one SKU.' })
export class StockLineInput {
  @Field(() => ID, { description: 'The SKU.' })
  @NodeId('Sku')
  skuId!: string;
  @Field(() => Int, { description: 'Pieces, 1 to 1,000,000.' })
  @IsInt() @Min(1) @Max(1_000_000)
  quantity!: number;
}

@InputType({ description: 'Goods that came in.' })
export class ReceiveStockInput extends CommandInputBase {
  @Field(() => ID, { description: 'Where they came in.' })
  @NodeId('Warehouse')
  warehouseId!: string;
  @Field(() => [StockLineInput], { description: 'What came in, 1 to 200 lines.' })
  @ValidateNested() @ArrayMinSize(1) @ArrayMaxSize(200)
  lines!: StockLineInput[];
  @Field(() => String, { nullable: true, description: 'Delivery note or purchase order.' })
  @IsOptional() @Length(0, 200)
  reference?: string | null;
}

@InputType({ description: 'A counted stock that differs from the books.' })
export class AdjustStockInput extends CommandInputBase {
  @Field(() => ID, { description: 'The stock.' })
  @NodeId('Stock')
  stockId!: string;
  @Field(() => Int, { description: 'Pieces more (positive) or fewer (negative) than the books say; not 0.' })
  @IsInt() @Min(-1_000_000) @Max(1_000_000) @NotEquals(0)
  delta!: number;
  @Field(() => Int, { nullable: true, description: 'Pieces on the shelf by the books when it was counted. Refused with STALE_VERSION when something moved since.' })
  @IsOptional() @IsInt() @Min(0) @Max(100_000_000)
  expectedOnHand?: number | null;
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'From when on a stock is reported as low, and how long an order of it takes to come.' })
export class SetSafetyLevelInput extends CommandInputBase {
  @Field(() => ID, { description: 'The stock.' })
  @NodeId('Stock')
  stockId!: string;
  @Field(() => Int, { description: 'Pieces, 0 to 1,000,000.' })
  @IsInt() @Min(0) @Max(1_000_000)
  safetyLevel!: number;
  @Field(() => Int, { nullable: true, description: 'Days that an order takes to come, 0 to 365; null for the default, left out it stays.' })
  @IsOptional() @IsInt() @Min(0) @Max(365)
  leadDays?: number | null;
}

@InputType({ description: 'How much a warehouse takes of the orders.' })
export class SetWarehouseLimitsInput extends CommandInputBase {
  @Field(() => ID, { description: 'The warehouse.' })
  @NodeId('Warehouse')
  warehouseId!: string;
  @Field(() => Int, { nullable: true, description: 'Orders a day that are allocated to it at most, 0 to 1,000,000; null for no limit.' })
  @IsOptional() @IsInt() @Min(0) @Max(1_000_000)
  dailyCapacity?: number | null;
  @Field(() => Int, { description: 'Pieces of each SKU that allocation leaves there, 0 to 1,000,000.' })
  @IsInt() @Min(0) @Max(1_000_000)
  keepPieces!: number;
}

@ObjectType({ description: 'What came of setting the limits of a warehouse.', simpleResolvers: true })
export class SetWarehouseLimitsPayload extends Payload {
  @Field(() => Warehouse, { nullable: true, description: 'The warehouse as it stands now; null when refused.' })
  warehouse?: Warehouse | null;
}

@ObjectType({ description: 'What came of receiving goods.', simpleResolvers: true })
export class ReceiveStockPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Pieces received; null when refused.' })
  pieces?: number | null;
}

@ObjectType({ description: 'What came of adjusting a stock.', simpleResolvers: true })
export class AdjustStockPayload extends Payload {
  @Field(() => Stock, { nullable: true, description: 'The stock as it stands now; null when refused.' })
  stock?: Stock | null;
}

@ObjectType({ description: 'What came of setting a safety level.', simpleResolvers: true })
export class SetSafetyLevelPayload extends Payload {
  @Field(() => Stock, { nullable: true, description: 'The stock as it stands now; null when refused.' })
  stock?: Stock | null;
}
