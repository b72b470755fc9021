import { BeforeCreate, BeforeUpdate, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audited, AuditedFromBirth } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, FenColumn, IdColumn } from '../../platform/database/columns.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { nameKeys } from '../../platform/text/name-keys.js';
import { Requires } from '../access/index.js';

export enum ProductCategory {
  FOOD = 'FOOD',
  COSMETICS = 'COSMETICS',
  UNDERWEAR = 'UNDERWEAR',
  PERSONAL_CARE = 'PERSONAL_CARE',
  MADE_TO_ORDER = 'MADE_TO_ORDER',
  APPAREL = 'APPAREL',
  HOME = 'HOME',
  TEA = 'TEA',
  OTHER = 'OTHER',
}

registerEnumType(ProductCategory, {
  name: 'ProductCategory', description: 'What kind of goods (S1.2.7); the return policy looks at it.',
  valuesConfig: {
    FOOD: { description: '食品.' }, COSMETICS: { description: '化妆品.' }, UNDERWEAR: { description: '内衣.' }, PERSONAL_CARE: { description: '个人护理.' }, MADE_TO_ORDER: { description: '定制.' },
    APPAREL: { description: '服饰.' }, HOME: { description: '家居.' }, TEA: { description: '茶与茶具.' }, OTHER: { description: '其他.' },
  },
});

@Entity({ tableName: 'product' })
@ObjectType({ implements: Node, description: 'A product; what is sold of it are its SKUs.', simpleResolvers: true })
@Index({ properties: ['name', 'id'] })
export class Product extends Node {
  @Property({ type: 'string', length: 120 })
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @EnumColumn()
  @Field(() => ProductCategory, { description: 'Category.' })
  category!: ProductCategory;
}

@Entity({ tableName: 'sku' })
@ObjectType({ implements: Node, description: 'One kind of piece that can be ordered.', simpleResolvers: true })
@Index({ properties: ['productId'] })
@Index({ properties: ['title', 'id'] })
@Index({ properties: ['pinyin', 'id'] })
@Index({ properties: ['initials', 'id'] })
export class Sku extends Node {
  @Unique()
  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @IdColumn()
  productId!: string;

  @Property({ type: 'string', length: 160 })
  @Field(() => String, { description: 'Name with its variant.' })
  title!: string;

  @EnumColumn()
  @Field(() => ProductCategory, { description: 'Category of its product.' })
  category!: ProductCategory;

  @FenColumn()
  @MoneyField('List price.')
  price!: number;

  @FenColumn()
  @MoneyField('Below this it is not sold.')
  floorPrice: number = 0;

  @FenColumn()
  @MoneyField('What a piece cost.')
  @Requires('stock:cost')
  cost: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Weight of a piece in grams.' })
  weightGrams: number = 0;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'A bundle 组合装: sold as one, kept and sent as its components. It has no stock of its own.' })
  bundle: boolean = false;

  // What it is found by beside code and title, and follows from the title.
  @Property({ type: 'string', length: 120, nullable: true })
  @Audited('ignored')
  pinyin?: string | null;
  @Property({ type: 'string', length: 40, nullable: true })
  @Audited('ignored')
  initials?: string | null;

  @BeforeCreate()
  @BeforeUpdate()
  async keepKeys(): Promise<void> {
    Object.assign(this, await nameKeys(this.title));
  }
}

/** What a bundle is made of. Its components are plain SKUs: bundles do not nest. */
@Entity({ tableName: 'sku_component' })
@ObjectType({ implements: Node, description: 'One SKU of a bundle.', simpleResolvers: true })
@Unique({ properties: ['bundleId', 'skuId'] })
@AuditedFromBirth()
export class SkuComponent extends Node {
  @IdColumn()
  bundleId!: string;
  @IdColumn()
  skuId!: string;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Pieces in one set.' })
  quantity!: number;
}

/** Which of our SKUs a marketplace's item is. */
@Entity({ tableName: 'product_mapping' })
@Unique({ properties: ['shopId', 'externalSkuId'] })
export class ProductMapping extends Node {
  @IdColumn()
  shopId!: string;
  @Property({ type: 'string', length: 40 })
  externalSkuId!: string;
  @IdColumn()
  skuId!: string;
}
