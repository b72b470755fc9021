import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { MoneyField } from '../../platform/graphql/money-field.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';

/** What a trial adds up beside the outcomes. */
export enum RuleTrialFigureKey {
  FREIGHT = 'FREIGHT',
  GIFTS = 'GIFTS',
}

registerEnumType(RuleTrialFigureKey, { name: 'RuleTrialFigureKey', description: 'What a trial adds up beside the outcomes.', valuesConfig: { FREIGHT: { description: '运费估算: by the table of rates.' }, GIFTS: { description: '赠品金额: of all pieces, by the list price of their SKUs.' } } });

/** What an outcome of a trial says, by family. */
export const OUTCOME = 'A value of RuleOutcome for REVIEW; for WAREHOUSE the name of a warehouse, HOLD when none has everything, WAIT when those that have are full for the day; for CLERK the name of a clerk or a team, NOBODY when no rule found one; for GIFT what is given, like `CUP-CEL-1 ×1`, NO_GIFT when nothing is';

@ObjectType({ description: 'How many orders come to an outcome, by the published rules and by the tried ones.', simpleResolvers: true })
export class RuleTrialTotal {
  @Field(() => String, { description: `${OUTCOME}.` })
  outcome!: string;
  @Field(() => Int, { description: 'Orders by the rules that were published.' })
  before!: number;
  @Field(() => Int, { description: 'Orders by the rules that were tried.' })
  after!: number;
}

@ObjectType({ description: 'A sum of money over the orders of a trial.', simpleResolvers: true })
export class RuleTrialFigure {
  @Field(() => RuleTrialFigureKey, { description: 'Of what.' })
  key!: RuleTrialFigureKey;
  @MoneyField('By the rules that were published.')
  before!: number;
  @MoneyField('By the rules that were tried.')
  after!: number;
}

@ObjectType({ description: 'Pieces of one SKU that are given away over the orders of a trial.', simpleResolvers: true })
export class RuleTrialPieces {
  @Field(() => String, { description: 'Code of the SKU.' })
  skuCode!: string;
  @Field(() => String, { description: 'Title of the SKU.' })
  title!: string;
  @Field(() => Int, { description: 'Pieces by the rules that were published.' })
  before!: number;
  @Field(() => Int, { description: 'Pieces by the rules that were tried.' })
  after!: number;
  @Field(() => Int, { description: 'Pieces that all warehouses together can send now.' })
  available!: number;
}

@ObjectType({ description: 'What a version would have done with the orders of the past days.', simpleResolvers: true })
export class RuleTrial {
  /** Of the rows that tell where the rules differ. */
  id?: string;
  @Field(() => Int, { description: 'The revision that was tried; it counts only for that.' })
  revision!: number;
  @Field(() => Int, { nullable: true, description: 'Number of the published version it was held against; null when there was none.' })
  against?: number | null;
  @Field(() => Int, { description: 'Orders of so many days.' })
  days!: number;
  @Field(() => Int, { description: 'Orders that were looked at: the newest, at most 100,000.' })
  orders!: number;
  @Field(() => Int, { description: 'Orders that would have gone another way.' })
  changed!: number;
  @Field(() => [RuleTrialTotal], { description: 'Orders by outcome.' })
  totals!: RuleTrialTotal[];
  @Field(() => [RuleTrialFigure], { description: 'Sums over the orders; none for REVIEW and CLERK.' })
  figures!: RuleTrialFigure[];
  @Field(() => [RuleTrialPieces], { description: 'Pieces that are given away, for GIFT; none in other families.' })
  pieces!: RuleTrialPieces[];
  @Field(() => DateTimeScalar, { description: 'When it was tried.' })
  at!: string;
}

@ObjectType({ description: 'How often a rule decided.', simpleResolvers: true })
export class RuleHits {
  @Field(() => ID, { description: 'Key of the rule.' })
  key!: string;
  @Field(() => Int, { description: 'Orders in the past seven days.' })
  count!: number;
  @Field(() => Int, { nullable: true, description: 'For GIFT: pieces that are gone of its limited number; null where it has none.' })
  given?: number | null;
}
