import { IsBoolean } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../../platform/command/command-input.js';
import { NodeId } from '../../../platform/graphql/node-id.js';
import { Payload } from '../../../platform/graphql/user-error.js';
import { Stock } from '../stock.entity.js';

@InputType({ description: 'Whether a stock is kept by lots.' })
export class KeepStockByLotsInput extends CommandInputBase {
  @Field(() => ID, { description: 'The stock.' })
  @NodeId('Stock')
  stockId!: string;
  @Field(() => Boolean, { description: 'True: what is there becomes a lot without a number. False: refused while pieces are there.' })
  @IsBoolean()
  byLots!: boolean;
}

@ObjectType({ description: 'What came of having a stock kept by lots.', simpleResolvers: true })
export class KeepStockByLotsPayload extends Payload {
  @Field(() => Stock, { nullable: true, description: 'The stock as it stands now; null when refused.' })
  stock?: Stock | null;
}
