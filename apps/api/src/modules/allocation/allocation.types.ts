import { Field, Int, ObjectType } from 'type-graphql';
import { Warehouse } from '../inventory/index.js';
import { AllocationStrategy } from '../rules/index.js';
import { MoneyField } from '../../platform/graphql/money-field.js';

@ObjectType({ description: 'A rule as it was tried for one order.', simpleResolvers: true })
export class AllocationRuleTrial {
  @Field(() => String, { description: 'Name of the rule at that time.' })
  name!: string;
  @Field(() => AllocationStrategy, { description: 'How it picks.' })
  strategy!: AllocationStrategy;
  @Field(() => Boolean, { description: 'It decided.' })
  matched!: boolean;
  @Field(() => String, { description: "Why, or why not, in the caller's language." })
  reason!: string;
}

@ObjectType({ description: 'What a warehouse had of one SKU when the order was allocated.', simpleResolvers: true })
export class SkuAvailability {
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => Int, { description: 'Pieces available to this order.' })
  available!: number;
  @Field(() => Int, { description: 'Pieces needed.' })
  needed!: number;
}

@ObjectType({ description: "The parts of a candidate's score.", simpleResolvers: true })
export class AllocationScore {
  @Field(() => Int, { description: 'For serving the province.' })
  region!: number;
  @Field(() => Int, { description: 'For having the goods.' })
  stock!: number;
  @Field(() => Int, { description: "For the warehouse's priority." })
  priority!: number;
}

@ObjectType({ description: 'A warehouse that was weighed for an order.', simpleResolvers: true })
export class AllocationCandidate {
  /** Row id; the warehouse itself is loaded by the resolver. */
  warehouseId!: string;
  @Field(() => String, { description: 'Name of the warehouse at that time.' })
  name!: string;
  @Field(() => Warehouse, { nullable: true, description: 'The warehouse; null when outside what the caller may see.' })
  warehouse?: Warehouse | null;
  @Field(() => [SkuAvailability], { description: 'What it had.' })
  available!: SkuAvailability[];
  @Field(() => Boolean, { description: 'It had everything.' })
  enough!: boolean;
  @Field(() => Int, { description: 'Its score; the higher one is preferred by the rules that came with the system.' })
  score!: number;
  @Field(() => AllocationScore, { description: 'What the score is made of.' })
  scoreParts!: AllocationScore;
  @Field(() => Int, { nullable: true, description: 'Kilometres to the receiver; null when not known.' })
  distanceKm?: number | null;
  @MoneyField('Freight by the table of rates; null when no rule looked at it.', { nullable: true })
  freight?: number | null;
  @Field(() => Int, { nullable: true, description: 'Orders that it had on that day; null when nothing looked at it.' })
  load?: number | null;
  @Field(() => Int, { nullable: true, description: 'Orders a day that it took at most; null for no limit.' })
  capacity?: number | null;
  @Field(() => [String], { description: "What spoke for and against it, in the caller's language." })
  reasons!: string[];
}
