import type { DecisionRule } from '@ordo/kernel';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { RuleFact } from './rule-facts.js';

export enum RuleFamily {
  REVIEW = 'REVIEW',
}
export enum RuleOperator {
  IN = 'IN',
  NOT_IN = 'NOT_IN',
  AT_LEAST = 'AT_LEAST',
  AT_MOST = 'AT_MOST',
}
export enum RuleMatch {
  ALL = 'ALL',
  ANY = 'ANY',
}
export enum RuleOutcome {
  APPROVE = 'APPROVE',
  HOLD = 'HOLD',
  FINANCE_REVIEW = 'FINANCE_REVIEW',
  LEAVE = 'LEAVE',
}

registerEnumType(RuleFamily, { name: 'RuleFamily', description: 'What a rule set decides about.', valuesConfig: { REVIEW: { description: '审单: what becomes of an order that waits for review.' } } });
registerEnumType(RuleOperator, {
  name: 'RuleOperator', description: 'How a condition of a rule compares.',
  valuesConfig: {
    IN: { description: 'Is one of the values.' }, NOT_IN: { description: 'Is none of the values.' },
    AT_LEAST: { description: 'Is the first value or more.' }, AT_MOST: { description: 'Is the first value or less.' },
  },
});
registerEnumType(RuleMatch, { name: 'RuleMatch', description: 'How conditions go together.', valuesConfig: { ALL: { description: 'All must hold.' }, ANY: { description: 'One is enough.' } } });
registerEnumType(RuleOutcome, {
  name: 'RuleOutcome', description: 'What a review rule decides.',
  valuesConfig: {
    APPROVE: { description: '自动通过: the order goes to the warehouse.' }, HOLD: { description: '拦截, with a reason.' },
    FINANCE_REVIEW: { description: '转财审.' }, LEAVE: { description: '人工审核: a person decides.' },
  },
});
registerEnumType(RuleFact, {
  name: 'RuleFact', description: 'What a condition of a rule looks at.',
  valuesConfig: {
    SOURCE: { description: '订单来源.' }, ORDER_TYPE: { description: '订单类型.' }, SHOP: { description: '店铺: code of the shop.' }, PROVINCE: { description: '收货省份.' }, CITY: { description: '收货城市.' },
    CUSTOMER_LEVEL: { description: '客户等级.' }, CATEGORY: { description: '商品类目: of at least one line.' }, SKU: { description: '规格编码: of at least one line.' },
    VALUE: { description: '应付金额, in fen.' }, WEIGHT: { description: '总重, in grams.' }, LINE_COUNT: { description: '行数.' }, QUANTITY: { description: '件数.' },
    CASH_ON_DELIVERY: { description: '货到付款: `true` or `false`.' }, REMARK: { description: '买家留言: words that it contains; `*` for any remark.' },
    HOUR: { description: '下单钟点 in China, 0 to 23.' }, DISCOUNT_PERCENT: { description: '优惠占商品合计的百分比.' },
    ADDRESS_COMPLETE: { description: '地址完整: `true` or `false`.' }, MINUTES_SINCE_TWIN: { description: "距该客户上一张含相同规格的订单的分钟数, within a day." },
  },
});

@ObjectType({ description: 'A condition of a rule.', simpleResolvers: true })
export class RuleCondition {
  @Field(() => RuleFact, { description: 'What it looks at.' })
  fact!: RuleFact;
  @Field(() => RuleOperator, { description: 'How it compares.' })
  operator!: RuleOperator;
  @Field(() => [String], { description: 'What it compares with.' })
  values!: string[];
}

@ObjectType({ description: 'Conditions of a rule that go together.', simpleResolvers: true })
export class RuleGroup {
  @Field(() => RuleMatch, { description: 'How its conditions go together.' })
  match!: RuleMatch;
  @Field(() => [RuleCondition], { description: 'The conditions.' })
  conditions!: RuleCondition[];
}

@ObjectType({ description: 'A rule as it stands in a version of a rule set. Rules are tried in order; the first that holds decides.', simpleResolvers: true })
export class Rule implements DecisionRule {
  @Field(() => ID, { description: 'Stays the same through all versions.' })
  key!: string;
  @Field(() => String, { description: 'Name, shown where it decided.' })
  name!: string;
  @Field(() => Boolean, { description: 'In force; a rule that is not is skipped.' })
  enabled!: boolean;
  @Field(() => RuleMatch, { description: 'How its groups go together.' })
  match!: RuleMatch;
  @Field(() => [RuleGroup], { description: 'Its conditions in groups; none: it always holds.' })
  groups!: RuleGroup[];
  @Field(() => RuleOutcome, { description: 'What it decides.' })
  outcome!: RuleOutcome;
  @Field(() => String, { nullable: true, description: 'For HOLD: the reason of the hold, a value of HoldReason.' })
  reason?: string | null;
}

@ObjectType({ description: 'How many orders come to an outcome, by the published rules and by the tried ones.', simpleResolvers: true })
export class RuleTrialTotal {
  @Field(() => RuleOutcome, { description: 'The outcome.' })
  outcome!: RuleOutcome;
  @Field(() => Int, { description: 'Orders by the rules that were published.' })
  before!: number;
  @Field(() => Int, { description: 'Orders by the rules that were tried.' })
  after!: number;
}

@ObjectType({ description: 'An order on which the published and the tried rules differ.', simpleResolvers: true })
export class RuleTrialChange {
  @Field(() => String, { description: 'Number of the order.' })
  orderNo!: string;
  @Field(() => RuleOutcome, { description: 'By the published rules.' })
  before!: RuleOutcome;
  @Field(() => String, { nullable: true, description: 'Name of the published rule that decided; null when none did.' })
  beforeRule?: string | null;
  @Field(() => RuleOutcome, { description: 'By the tried rules.' })
  after!: RuleOutcome;
  @Field(() => String, { nullable: true, description: 'Name of the tried rule that decided; null when none did.' })
  afterRule?: string | null;
}

@ObjectType({ description: 'What a version would have done with the orders of the past days.', simpleResolvers: true })
export class RuleTrial {
  @Field(() => Int, { description: 'The revision that was tried; it counts only for that.' })
  revision!: number;
  @Field(() => Int, { nullable: true, description: 'Number of the published version it was held against; null when there was none.' })
  against?: number | null;
  @Field(() => Int, { description: 'Orders of so many days.' })
  days!: number;
  @Field(() => Int, { description: 'Orders that were looked at, the newest first, at most 20,000.' })
  orders!: number;
  @Field(() => Int, { description: 'Orders that would have gone another way.' })
  changed!: number;
  @Field(() => [RuleTrialTotal], { description: 'Orders by outcome.' })
  totals!: RuleTrialTotal[];
  @Field(() => [RuleTrialChange], { description: 'The newest of the orders that would have gone another way, at most 100.' })
  changes!: RuleTrialChange[];
  @Field(() => DateTimeScalar, { description: 'When it was tried.' })
  at!: string;
}
