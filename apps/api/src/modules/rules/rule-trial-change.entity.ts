import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { NotAudited } from '../../platform/audit/audit-marks.js';
import { Node } from '../../platform/database/base-entity.js';
import { FenColumn, IdColumn } from '../../platform/database/columns.js';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { OUTCOME } from './rule-trial.types.js';

/** An order on which the published and the tried rules differ, as one trial found it. Goes with the next trial of the version. */
@Entity({ tableName: 'rule_trial_change' })
@ObjectType({ implements: Node, description: 'An order on which the published and the tried rules differ.', simpleResolvers: true })
@Index({ properties: ['trialId', 'id'] })
@Index({ properties: ['ruleSetId'] })
@NotAudited('what a trial found; changes nothing')
export class RuleTrialChange extends Node {
  @IdColumn()
  ruleSetId!: string;
  @IdColumn()
  trialId!: string;
  @Property({ type: 'string', length: 20 })
  @Field(() => String, { description: 'Number of the order.' })
  orderNo!: string;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: `By the published rules. ${OUTCOME}.` })
  before!: string;
  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the published rule that decided; null when none did.' })
  beforeRule?: string | null;
  @Property({ type: 'string', length: 80 })
  @Field(() => String, { description: `By the tried rules. ${OUTCOME}.` })
  after!: string;
  @Property({ type: 'string', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: 'Name of the tried rule that decided; null when none did.' })
  afterRule?: string | null;
  @FenColumn({ nullable: true })
  @MoneyField('Freight by the table of rates and the published rules; null where there is none.', { nullable: true })
  beforeFreight?: number | null;
  @FenColumn({ nullable: true })
  @MoneyField('Freight by the table of rates and the tried rules; null where there is none.', { nullable: true })
  afterFreight?: number | null;
}
