import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Matches, Max, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { NotBlank } from '../../platform/graphql/not-blank.js';
import { MoneyInput } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { ProductCategory, Sku } from './product.entity.js';

const MAX_COMPONENTS = 20;

@InputType({ description: 'One SKU of a bundle.' })
export class ComponentInput {
  @Field(() => String, { description: 'Code of a plain SKU; each once.' }) @Length(1, 60)
  sku!: string;
  @Field(() => Int, { description: 'Pieces in one set, 1 to 99.' }) @Min(1) @Max(99)
  quantity!: number;
}

@InputType({ description: 'Make a bundle: sold as one, kept and sent as its components.' })
export class CreateBundleInput extends CommandInputBase {
  @Field(() => String, { description: 'Its own code, 1 to 60 characters without spaces.' }) @Length(1, 60) @Matches(/^\S+$/)
  code!: string;
  @Field(() => String, { description: 'What it is called, 1 to 120 characters.' }) @Length(1, 120) @NotBlank()
  title!: string;
  @Field(() => ProductCategory, { description: 'Its category.' })
  category!: ProductCategory;
  @Field(() => MoneyInput, { description: 'List price of a set.' })
  price!: MoneyInput;
  @Field(() => MoneyInput, { nullable: true, description: 'Below this it is not sold; nothing when left out.' }) @IsOptional()
  floorPrice?: MoneyInput | null;
  @Field(() => [ComponentInput], { description: 'What it is made of, at most 20 SKUs.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_COMPONENTS)
  components!: ComponentInput[];
}

@InputType({ description: 'Change what a bundle is made of. Orders that are there keep what they were placed with.' })
export class SetComponentsInput extends CommandInputBase {
  @Field(() => ID, { description: 'The bundle.' }) @NodeId('Sku')
  skuId!: string;
  @Field(() => [ComponentInput], { description: 'What it is made of then, at most 20 SKUs.' })
  @ValidateNested({ each: true }) @ArrayMinSize(1) @ArrayMaxSize(MAX_COMPONENTS)
  components!: ComponentInput[];
}

@InputType({ description: 'Set what a SKU is sold for. Orders that are there keep their prices.' })
export class SetSkuPricesInput extends CommandInputBase {
  @Field(() => ID, { description: 'The SKU.' }) @NodeId('Sku')
  skuId!: string;
  @Field(() => MoneyInput, { description: 'List price.' })
  price!: MoneyInput;
  @Field(() => MoneyInput, { description: 'Below this it is not sold; at most the list price.' })
  floorPrice!: MoneyInput;
}

@ObjectType({ description: 'What came of a change of a SKU.', simpleResolvers: true })
export class SkuPayload extends Payload {
  @Field(() => Sku, { nullable: true, description: 'The SKU as it stands now; null when refused.' })
  sku?: Sku | null;
}
