import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { AuditFieldChange } from '../audit.types.js';

@ObjectType({ description: 'One field of an order as it stood at a moment.', simpleResolvers: true })
export class OrderMomentField {
  @Field(() => String, { description: 'Which field: its code.' })
  field!: string;
  @Field(() => String, { description: "What the field is called, in the caller's language." })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What stood there: amounts in fen, instants in UTC. Null: nothing.' })
  value?: string | null;
  @Field(() => Boolean, { description: 'Whether that is certain; not, when a step nearby is known by its event only.' })
  sure!: boolean;
  @Field(() => Boolean, { description: 'Personal: only a part of it is shown.' })
  masked!: boolean;
}

@ObjectType({ description: 'One step in the life of an order, and how the order stood after it.', simpleResolvers: true })
export class OrderMoment {
  @Field(() => ID, { description: 'Id of the step.' })
  id!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: "What happened, in the caller's language." })
  message!: string;
  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;
  @Field(() => Boolean, { description: 'Whether what it changed was recorded; otherwise only the event is known.' })
  known!: boolean;
  @Field(() => [AuditFieldChange], { description: "What it changed, as far as it is the order's own." })
  changes!: AuditFieldChange[];
  @Field(() => [OrderMomentField], { description: 'How the order stood after it, field by field.' })
  fields!: OrderMomentField[];
}
