import { Length } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CommandInputBase } from '../../platform/command/command-input.js';
import { NodeId } from '../../platform/graphql/node-id.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { Customer } from './customer.entity.js';

/** Takes no idempotency key: every look is recorded anew, and no plain answer is kept. */
@InputType({ description: 'Whose plain name and phone, and why.' })
export class RevealCustomerInput {
  @Field(() => ID, { description: 'The customer.' })
  @NodeId('Customer')
  customerId!: string;
  @Field(() => String, { description: 'Why you need to see it, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@ObjectType({ description: 'A customer in plain words.', simpleResolvers: true })
export class PlainCustomer {
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Phone.' })
  phone?: string | null;
}

@ObjectType({ description: 'The plain customer; null when refused.', simpleResolvers: true })
export class RevealCustomerPayload extends Payload {
  @Field(() => PlainCustomer, { nullable: true, description: 'The customer in plain words, as far as the marketplace gave them.' })
  customer?: PlainCustomer | null;
}

@InputType({ description: 'Whom to put on the blacklist, and why.' })
export class BlockCustomerInput extends CommandInputBase {
  @Field(() => ID, { description: 'The customer.' })
  @NodeId('Customer')
  customerId!: string;
  @Field(() => String, { description: 'Why, 2 to 200 characters: whoever reviews his orders reads it.' })
  @Length(2, 200)
  reason!: string;
}

@InputType({ description: 'Whom to take off the blacklist, and why.' })
export class UnblockCustomerInput extends CommandInputBase {
  @Field(() => ID, { description: 'The customer.' })
  @NodeId('Customer')
  customerId!: string;
  @Field(() => String, { description: 'Why, 2 to 200 characters.' })
  @Length(2, 200)
  reason!: string;
}

@ObjectType({ description: 'What came of a command on one customer.', simpleResolvers: true })
export class CustomerPayload extends Payload {
  @Field(() => Customer, { nullable: true, description: 'The customer; null when refused.' })
  customer?: Customer | null;
}
