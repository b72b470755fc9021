import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { AuditedFromBirth, NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** Clerks who take orders from one queue. */
@Entity({ tableName: 'team' })
@ObjectType({ implements: Node, description: 'A team 小组: clerks who take orders from one queue.', simpleResolvers: true })
@AuditedFromBirth()
export class Team extends Node {
  @Unique()
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was retired: orders keep it, none gets into its queue any more. Null while it works.' })
  retiredAt?: Date | null;
  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Counts changes; send it back as `expectedVersion`.' })
  version!: number;
  @InstantColumn()
  createdAt!: Date;
}

/** Somebody belongs to a team. */
@Entity({ tableName: 'team_member' })
@NotAudited('TeamCreated and TeamUpdated name who came and who went')
@Unique({ properties: ['teamId', 'userId'] })
@Index({ properties: ['userId', 'teamId'] })
export class TeamMember extends Node {
  @IdColumn()
  teamId!: string;
  @IdColumn()
  userId!: string;
}
