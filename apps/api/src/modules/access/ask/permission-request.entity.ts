import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { PermissionRequestState } from './permission-request.transitions.js';

registerEnumType(PermissionRequestState, {
  name: 'PermissionRequestState', description: 'Where a permission request stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for a decision.' },
    GRANTED: { description: 'Somebody gave what was asked for.' },
    DECLINED: { description: 'Somebody said no, and why.' },
    WITHDRAWN: { description: 'Whoever asked no longer wants it.' },
    EXPIRED: { description: 'Nobody decided in time, or he has it by other means.' },
  },
});

/** Somebody asked for a permission that he lacks. What comes of it is a grant as any other. */
@Entity({ tableName: 'permission_request' })
@ObjectType({ implements: Node, description: 'Somebody asked for a permission that he lacks.', simpleResolvers: true })
@Unique({ properties: ['userId', 'permission', 'day'] })
@Index({ properties: ['askedAt', 'id'] })
@Index({ properties: ['userId', 'askedAt', 'id'] })
@Index({ properties: ['state', 'askedAt', 'id'] })
export class PermissionRequest extends Node {
  /** Row id of who asks. */
  @IdColumn()
  userId!: string;
  @Property({ type: 'string', length: 60 })
  permission!: string;
  /** In UTC: whoever can give it is written to once a day. */
  @Property({ type: 'string', length: 10 })
  day!: string;
  /** Who asks for what, while it is open: one at a time. Null afterwards, which no index takes for the same. */
  @Unique()
  @Property({ type: 'string', length: 90, nullable: true })
  @Audited('ignored')
  openFor?: string | null;
  @Property({ type: 'string', length: 300 })
  @Field(() => String, { description: 'What it is needed for.' })
  reason!: string;
  @EnumColumn({ default: PermissionRequestState.OPEN })
  @Field(() => PermissionRequestState, { description: 'Where it stands.' })
  state: PermissionRequestState = PermissionRequestState.OPEN;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: Date;
  /** Row id of who decided; null for the asker himself and for time. */
  @IdColumn({ nullable: true })
  decidedById?: string | null;
  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who granted or declined it; null while it is open, and where nobody did.' })
  decidedBy?: string | null;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was decided, withdrawn or over; null while it is open.' })
  decidedAt?: Date | null;
  @Property({ type: 'string', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was declined; whoever asked reads it.' })
  note?: string | null;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when it was granted; null for good, and where it was not granted.' })
  grantedUntil?: Date | null;
  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Goes up with every change; give it back as `expectedVersion`.' })
  version!: number;
}
