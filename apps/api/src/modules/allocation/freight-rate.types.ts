import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { Payload } from '../../platform/graphql/user-error.js';
import type { Rate } from './freight.js';

@ObjectType({ description: 'What a carrier takes for a parcel up to a distance: a line of the table by which freight is estimated.', simpleResolvers: true })
export class FreightRate implements Rate {
  @Field(() => String, { description: 'Code of the carrier.' })
  carrier!: string;
  @Field(() => Int, { description: 'Holds up to this distance in kilometres between the capitals of the provinces; 0 is within one province.' })
  upToKm!: number;
  @Field(() => Int, { description: 'First weight, in grams.' })
  firstGrams!: number;
  @MoneyField('For the first weight.')
  firstFee!: number;
  @Field(() => Int, { description: 'Step of weight beyond it, in grams.' })
  stepGrams!: number;
  @MoneyField('For each step that is begun.')
  stepFee!: number;
}

@ObjectType({ description: 'What came of setting the rates.', simpleResolvers: true })
export class SetFreightRatesPayload extends Payload {
  @Field(() => [FreightRate], { nullable: true, description: 'The rates as they stand now; null when refused.' })
  freightRates?: FreightRate[] | null;
}
