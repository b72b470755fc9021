import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Payload } from '../../platform/graphql/user-error.js';
import { JobState } from '../../platform/jobs/job.entity.js';
import { Customer } from '../customers/index.js';
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

@ObjectType({ description: 'What will come of deleting somebody.', simpleResolvers: true })
export class ErasurePreview {
  @Field(() => [String], { description: "What has to be over first, in the caller's language; it can be done when this is empty." })
  blockers!: string[];
}

@ObjectType({ description: "A file of one's own personal data.", simpleResolvers: true })
export class DataExport {
  @Field(() => JobState, { description: 'Where its making stands.' })
  state!: JobState;
  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  askedAt!: Date;
  @Field(() => String, { nullable: true, description: 'Where it can be fetched, by whose it is; null while it is made and when its day is over.' })
  path!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' })
  until!: Date | null;
}

@ObjectType({ description: "What came of asking for one's own personal data.", simpleResolvers: true })
export class DataExportPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'It is being made.' })
  requested?: boolean | null;
}

@ObjectType({ description: "What came of deleting one's own account.", simpleResolvers: true })
export class EraseAccountPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: 'The account and the personal data are gone; every session has ended.' })
  erased?: boolean | null;
}

@ObjectType({ description: 'What came of deleting the personal data of a customer.', simpleResolvers: true })
export class EraseCustomerPayload extends Payload {
  @Field(() => Customer, { nullable: true, description: 'What is left of him; null when refused.' })
  customer?: Customer | null;
}
