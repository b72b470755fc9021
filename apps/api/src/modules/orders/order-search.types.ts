import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What a text in the one search box may be. */
export enum OrderSearchKind {
  ORDER_NUMBER = 'ORDER_NUMBER',
  MARKETPLACE_NUMBER = 'MARKETPLACE_NUMBER',
  WAYBILL = 'WAYBILL',
  MANY_NUMBERS = 'MANY_NUMBERS',
  PHONE = 'PHONE',
  PHONE_TAIL = 'PHONE_TAIL',
  SKU = 'SKU',
  NAME = 'NAME',
  PINYIN = 'PINYIN',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(OrderSearchKind, {
  name: 'OrderSearchKind', description: 'What a searched text was taken for.',
  valuesConfig: {
    ORDER_NUMBER: { description: 'A number of ours.' }, MARKETPLACE_NUMBER: { description: "A marketplace's number." }, WAYBILL: { description: 'A waybill number.' },
    MANY_NUMBERS: { description: 'Many numbers: ours, marketplaces\' and of waybills, in any order.' },
    PHONE: { description: 'A whole phone number.' }, PHONE_TAIL: { description: 'The last four digits of a phone number.' }, SKU: { description: 'Code of a SKU.' },
    NAME: { description: 'The beginning of a name.' }, PINYIN: { description: 'How a name is said, or its initials.' }, UNKNOWN: { description: 'A number that nothing here has.' },
  },
});

@ObjectType({ description: 'A number that was searched for and not found.', simpleResolvers: true })
export class OrderSearchMiss {
  @Field(() => String, { description: 'The number as it was given.' })
  text!: string;
  @Field(() => Boolean, { description: 'It looks like one of our numbers, and its check digit is wrong: somebody mistyped it.' })
  mistyped!: boolean;
}

@ObjectType({ description: 'Fields of `OrderFilter` that find what was searched for; all but one are null.', simpleResolvers: true })
export class OrderSearchFilter {
  @Field(() => [String], { nullable: true, description: 'Numbers of the orders that were found.' })
  numbers?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Codes of SKUs.' })
  skuCodes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Beginning of a name.' })
  receiverName?: string | null;
  @Field(() => String, { nullable: true, description: 'How a name is said, or its initials.' })
  receiverPinyin?: string | null;
  @Field(() => String, { nullable: true, description: 'A whole phone number.' })
  receiverPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'Last four digits of a phone number.' })
  receiverPhoneTail?: string | null;
}

@ObjectType({ description: 'What a searched text was taken for, and what came of it.', simpleResolvers: true })
export class OrderSearch {
  @Field(() => OrderSearchKind, { description: 'What it was taken for.' })
  takenFor!: OrderSearchKind;
  @Field(() => Int, { description: 'How many numbers were asked for; 1 for anything else.' })
  asked!: number;
  @Field(() => Int, { description: 'How many of the numbers were found; for anything else how many orders match, at most 1,001, which means more than 1,000.' })
  found!: number;
  @Field(() => [OrderSearchMiss], { description: 'The numbers that were not found, among the orders that the caller may see.' })
  missing!: OrderSearchMiss[];
  @Field(() => OrderSearchFilter, { description: 'By what to list the orders.' })
  filter!: OrderSearchFilter;
}
