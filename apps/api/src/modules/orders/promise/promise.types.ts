import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'The orders of one hour that have to leave.', simpleResolvers: true })
export class PromiseForecastHour {
  @Field(() => DateTimeScalar, { description: 'The end of the hour; what was due before now stands in the first.' })
  until!: Date;
  @Field(() => Int, { description: 'How many are due in it.' })
  due!: number;
  @Field(() => Int, { nullable: true, description: "How many of them will not have left in time at the warehouse's pace; null when it has none yet." })
  breaking!: number | null;
}

/** Higher modules add the warehouse itself. */
@ObjectType({ description: 'What one warehouse will not have shipped in time today, if nothing changes.', simpleResolvers: true })
export class PromiseForecast {
  warehouseId!: string | null;
  @Field(() => Float, { nullable: true, description: 'Orders an hour, over those hours of the last seven days in which at least one left; null when none did.' })
  pace!: number | null;
  @Field(() => [PromiseForecastHour], { description: 'By the hour in which they are due, first hour first.' })
  hours!: PromiseForecastHour[];
}
