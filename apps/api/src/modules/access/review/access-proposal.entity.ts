import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { NotAudited } from '../../../platform/audit/audit-marks.js';
import { Node } from '../../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../../platform/database/columns.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';

export enum AccessProposalKind {
  TRIM_ROLE = 'TRIM_ROLE',
  DISABLE_USER = 'DISABLE_USER',
  END_GRANT = 'END_GRANT',
}

registerEnumType(AccessProposalKind, {
  name: 'AccessProposalKind', description: 'What an access review proposes.',
  valuesConfig: {
    TRIM_ROLE: { description: 'Take permissions that nobody used from a role.' },
    DISABLE_USER: { description: 'Disable an account that nobody used.' },
    END_GRANT: { description: 'Take single permissions beside the roles that a user did not use.' },
  },
});

/** A single permission as it was before it was taken. */
export interface TakenGrant {
  permission: string;
  validFrom: string | null;
  validUntil: string | null;
}

/** A proposal of the access review that somebody followed: what it changed, so that it can be taken back. */
@Entity({ tableName: 'access_proposal' })
@ObjectType({ implements: Node, description: 'A proposal of the access review that was followed.', simpleResolvers: true })
@Index({ properties: ['appliedAt', 'id'] })
@NotAudited('is told by the command that it runs')
export class AccessProposal extends Node {
  @EnumColumn()
  @Field(() => AccessProposalKind, { description: 'What it was.' })
  kind!: AccessProposalKind;
  /** Row id of the role or the user. */
  @IdColumn()
  subjectId!: string;
  @Property({ type: 'string', length: 60 })
  @Field(() => String, { description: 'Name of the role or the user, as it was then.' })
  subjectName!: string;
  /** What was taken, and what stood there: permissions of a role, or grants beside the roles. */
  @Property({ type: 'json' })
  taken!: TakenGrant[];
  /** Version of the role after it; null for a user. */
  @Property({ type: 'integer', nullable: true })
  versionAfter?: number | null;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who followed it.' })
  appliedByName!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When.' })
  appliedAt!: Date;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null while it stands.' })
  undoneAt?: Date | null;
}
