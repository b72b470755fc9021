import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { ContactChannel, Session, User } from '../access/index.js';
import { Preference } from './preference.entity.js';

@ObjectType({ description: 'A verified address of an account.', simpleResolvers: true })
export class AccountContact {
  @Field(() => ContactChannel, { description: 'Mobile or e-mail.' })
  channel!: ContactChannel;
  @Field(() => String, { description: 'The address, masked.' })
  address!: string;
  @Field(() => DateTimeScalar, { description: 'When it was verified.' })
  verifiedAt!: Date;
}

@ObjectType({ description: "The caller's own account.", simpleResolvers: true })
export class Account {
  @Field(() => User, { description: 'The person.' })
  user!: User;
  @Field(() => [AccountContact], { description: 'Verified addresses: the mobile first.' })
  contacts!: AccountContact[];
  @Field(() => [Session], { description: 'Where he is signed in, newest first.' })
  sessions!: Session[];
}

@ObjectType({ description: 'What came of changing the own profile.', simpleResolvers: true })
export class ProfilePayload extends Payload {
  @Field(() => User, { nullable: true, description: 'The person; null when refused.' })
  user?: User | null;
  @Field(() => Preference, { nullable: true, description: 'How he wants the product to be; null when refused.' })
  preferences?: Preference | null;
}

@ObjectType({ description: 'What came of changing what secures the own account.', simpleResolvers: true })
export class AccountChangePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'It is changed, and the other sessions have ended.' })
  changed?: boolean | null;
}
