import type { DecisionRule } from '@ordo/kernel';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { GiftAction } from './gift-action.types.js';
import { RuleFact } from './rule-facts.js';

export enum RuleFamily {
  REVIEW = 'REVIEW',
  WAREHOUSE = 'WAREHOUSE',
  CLERK = 'CLERK',
  GIFT = 'GIFT',
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
/** How a rule picks among the warehouses. */
export enum AllocationStrategy {
  SERVED_REGION = 'SERVED_REGION',
  FULL_STOCK = 'FULL_STOCK',
  NEAREST = 'NEAREST',
  CHEAPEST = 'CHEAPEST',
  LEAST_LOAD = 'LEAST_LOAD',
  MOST_STOCK = 'MOST_STOCK',
  FIXED = 'FIXED',
  PRIORITY = 'PRIORITY',
}

/** How a rule picks who works on an order. */
export enum ClerkStrategy {
  QUEUE = 'QUEUE',
  FIXED = 'FIXED',
  FEWEST_OPEN = 'FEWEST_OPEN',
  LAST_SERVED = 'LAST_SERVED',
}

registerEnumType(ClerkStrategy, {
  name: 'ClerkStrategy', description: 'How a rule picks who works on an order. All pick only somebody who is there, may take orders and may see the order; where nobody is left, the order goes into the queue of the team that the rule names, else the next rule is tried.',
  valuesConfig: {
    QUEUE: { description: '进队列: nobody; the order stands in the queue of the team until somebody takes it.' },
    FIXED: { description: '指定人: the first of the named ones.' },
    FEWEST_OPEN: { description: '均衡: the one for whom the fewest orders wait.' },
    LAST_SERVED: { description: '老客户跟人: the one who last worked on an order of the same customer.' },
  },
});
registerEnumType(RuleFamily, {
  name: 'RuleFamily', description: 'What a rule set decides about.',
  valuesConfig: { REVIEW: { description: '审单: what becomes of an order that waits for review.' }, WAREHOUSE: { description: '分仓: which warehouse handles an order.' }, CLERK: { description: '派单: who works on an order that waits for a person.' }, GIFT: { description: '赠品: what is given with an order.' } },
});
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
registerEnumType(AllocationStrategy, {
  name: 'AllocationStrategy', description: 'How a rule picks among the warehouses. All but PRIORITY pick only one that has everything; none picks one whose day is full.',
  valuesConfig: {
    SERVED_REGION: { description: '覆盖区域: one that serves the province, by priority.' },
    FULL_STOCK: { description: '有货: any, those that serve the province first, then by priority.' },
    NEAREST: { description: '最近: the one with the shortest way to the province.' },
    CHEAPEST: { description: '运费最低: the one with the lowest freight by the table of rates.' },
    LEAST_LOAD: { description: '负载均衡: the one with the fewest orders today for its daily capacity.' },
    MOST_STOCK: { description: '库存均衡: the one that has most left of what the order asks for.' },
    FIXED: { description: '指定顺序: the first of the named ones.' },
    PRIORITY: { description: '优先级: the one that serves the province, else the one that has most of it, also when something is short.' },
  },
});
registerEnumType(RuleFact, {
  name: 'RuleFact', description: 'What a condition of a rule looks at.',
  valuesConfig: {
    SOURCE: { description: '订单来源.' }, ORDER_TYPE: { description: '订单类型.' }, SHOP: { description: '店铺: code of the shop.' }, PROVINCE: { description: '收货省份.' }, CITY: { description: '收货城市.' },
    CUSTOMER_LEVEL: { description: '客户等级.' }, CATEGORY: { description: '商品类目: of at least one line.' }, SKU: { description: '规格编码: of at least one line.' }, TAG: { description: '标签 of the order.' },
    VALUE: { description: '应付金额, in fen.' }, WEIGHT: { description: '总重, in grams.' }, LINE_COUNT: { description: '行数.' }, QUANTITY: { description: '件数.' },
    CASH_ON_DELIVERY: { description: '货到付款: `true` or `false`.' }, REMARK: { description: '买家留言: words that it contains; `*` for any remark.' },
    HOUR: { description: '下单钟点 in China, 0 to 23.' }, DISCOUNT_PERCENT: { description: '优惠占商品合计的百分比.' },
    ADDRESS_COMPLETE: { description: '地址完整: `true` or `false`.' }, MINUTES_SINCE_TWIN: { description: "距该客户上一张含相同规格的订单的分钟数, within a day." },
    BLACKLISTED: { description: '黑名单: whether the customer, or whoever has the phone number of the receiver, is on the blacklist: `true` or `false`.' },
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

@ObjectType({ description: 'How a rule picks a warehouse.', simpleResolvers: true })
export class WarehouseAction {
  @Field(() => AllocationStrategy, { description: 'How it picks.' })
  strategy!: AllocationStrategy;
  @Field(() => [String], { description: 'Codes of the only warehouses that it may pick, for FIXED in this order; none for all.' })
  warehouses!: string[];
}

@ObjectType({ description: 'How a rule picks who works on an order.', simpleResolvers: true })
export class ClerkAction {
  @Field(() => ClerkStrategy, { description: 'How it picks.' })
  strategy!: ClerkStrategy;
  /** Row ids; shown as ids of nodes. */
  teamId?: string | null;
  clerkIds!: string[];
}

@ObjectType({ description: 'A rule as it stands in a version of a rule set. Rules are tried in order; the first that holds decides, but for GIFT, where all that hold give.', simpleResolvers: true })
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
  @Field(() => RuleOutcome, { nullable: true, description: 'What it decides, for REVIEW; null in other families.' })
  outcome?: RuleOutcome | null;
  @Field(() => String, { nullable: true, description: 'For HOLD: the reason of the hold, a value of HoldReason.' })
  reason?: string | null;
  @Field(() => WarehouseAction, { nullable: true, description: 'How it picks a warehouse, for WAREHOUSE; null in other families.' })
  warehouse?: WarehouseAction | null;
  @Field(() => ClerkAction, { nullable: true, description: 'How it picks who works on an order, for CLERK; null in other families.' })
  clerk?: ClerkAction | null;
  @Field(() => GiftAction, { nullable: true, description: 'What it gives, for GIFT; null in other families.' })
  gift?: GiftAction | null;
}
