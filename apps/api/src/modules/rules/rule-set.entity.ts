import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audited, AuditedFromBirth } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { EnumColumn, IdColumn, InstantColumn } from '../../platform/database/columns.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import type { RuleTrial } from './rule-trial.types.js';
import { RuleFamily, type Rule } from './rule.types.js';
import { RuleSetState } from './rule-set.transitions.js';

registerEnumType(RuleSetState, {
  name: 'RuleSetState', description: 'Where a version of a rule set stands.',
  valuesConfig: {
    DRAFT: { description: '草稿: can be changed and tried.' }, PUBLISHED: { description: '已发布: decides.' },
    SUPERSEDED: { description: '已被替代.' }, DISCARDED: { description: '已放弃: never was in force.' },
  },
});

/** One version of the rules of a family. One is published, one at most is a draft; the others tell what was in force when. */
@Entity({ tableName: 'rule_set' })
@ObjectType({ implements: Node, description: 'One version of the rules of a family.', simpleResolvers: true })
@Unique({ properties: ['family', 'number'] })
@AuditedFromBirth()
export class RuleSet extends Node {
  @EnumColumn()
  @Field(() => RuleFamily, { description: 'What it decides about.' })
  family!: RuleFamily;
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts the versions of a family.' })
  number!: number;
  @EnumColumn()
  @Field(() => RuleSetState, { description: 'Where it stands.' })
  state!: RuleSetState;
  /** Family and state while that is DRAFT or PUBLISHED, of which there is one each; null otherwise. */
  @Unique()
  @Property({ type: 'string', length: 70, nullable: true })
  @Audited('ignored')
  current?: string | null;
  @Property({ type: 'json' })
  rules!: Rule[];
  /** Goes up when the rules change: a trial counts only for what it tried. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Counts the changes of its rules.' })
  revision: number = 1;
  @Property({ type: 'json', nullable: true })
  @Audited('ignored')
  trial?: RuleTrial | null;
  @Property({ type: 'string', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was published; null before.' })
  note?: string | null;
  /** Row id of the version whose rules these are, for one that was rolled back to. */
  @IdColumn({ nullable: true })
  copyOfId?: string | null;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: 'Who began it.' })
  createdBy!: string;
  @InstantColumn()
  @Field(() => DateTimeScalar, { description: 'When it was begun.' })
  createdAt!: Date;
  @Property({ type: 'string', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: 'Who published it; null before.' })
  publishedBy?: string | null;
  @InstantColumn({ nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published; null before.' })
  publishedAt?: Date | null;
  @Property({ type: 'integer', version: true })
  @Field(() => Int, { description: 'Goes up with every change; give it back as `expectedVersion`.' })
  version!: number;
}
