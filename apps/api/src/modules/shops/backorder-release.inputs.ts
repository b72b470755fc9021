import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Shop } from './shop.entity.js';

@InputType({ description: 'Set whether the orders of a shop that wait for goods go on by themselves.' })
export class SetBackorderReleaseInput extends CommandInputBase {
  @Field(() => ID, { description: 'The shop.' }) @NodeId('Shop')
  shopId!: string;
  @Field(() => Boolean, { description: 'By themselves when the goods come in, or only by hand.' })
  automatic!: boolean;
}

@ObjectType({ description: 'What came of setting how orders that wait for goods go on.', simpleResolvers: true })
export class SetBackorderReleasePayload extends Payload {
  @Field(() => Shop, { nullable: true, description: 'The shop as it stands now; null when refused.' })
  shop?: Shop | null;
}
