import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Somebody of the staff who may see an order.', simpleResolvers: true })
export class Colleague {
  @Field(() => ID, { description: 'Id of the user.' })
  id!: string;
  @Field(() => String, { description: 'Name shown to others.' })
  name!: string;
}
