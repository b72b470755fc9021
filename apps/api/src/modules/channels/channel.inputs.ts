import { Field, ID, InputType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';

@InputType({ description: 'Bring a shop up to date now.' })
export class SyncShopInput extends CommandInputBase {
  @Field(() => ID, { description: 'The shop.' })
  @NodeId('Shop')
  shopId!: string;
}
