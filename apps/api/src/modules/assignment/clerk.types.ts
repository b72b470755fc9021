import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'Somebody who works on orders.', simpleResolvers: true })
export class Worker {
  @Field(() => ID, { description: 'Id of the user.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'Somebody who may work on orders.', simpleResolvers: true })
export class Clerk {
  @Field(() => ID, { description: 'Id of the user.' })
  id!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => Boolean, { description: 'Away: he takes no orders and is given none.' })
  away!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when he is away; null when he is not, or until he says that he is back.' })
  awayUntil?: Date | null;
  @Field(() => Int, { description: 'Orders that wait for him, among those that the caller may see.' })
  open!: number;
}
