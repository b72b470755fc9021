import type { RequestContext } from '../../platform/context.js';
import type { RefusalDetail } from '../../platform/errors.js';
import { toUserError } from '../../platform/graphql/user-error.js';
import type { Order, OrderEditPart, StageAfterEdit } from '../../modules/orders/index.js';
import type { EditMoney } from '../../modules/payments/index.js';
import type { OrderImpact } from './order-impact.js';
import type { OrderWork, StockDifference } from './order-work.js';
import { planToken, type PlanFacts } from './plan-token.js';

interface Planned {
  parts: OrderEditPart[];
  payableAfter: number;
  stock: StockDifference[];
  /** Without a rule: given by hand. */
  giftChanges: readonly { skuCode: string; rule?: string; before: number; after: number }[];
  money: EditMoney;
  stage: StageAfterEdit;
  work: OrderWork;
  problems: RefusalDetail[];
  facts: PlanFacts;
}

/** A plan as people and partners see it. */
export function impactOf(ctx: RequestContext, order: Order, plan: Planned): OrderImpact {
  const { toCollect, toRefund, withdrawn, refunds } = plan.money;
  return {
    planToken: planToken(plan.facts), parts: plan.parts, payableBefore: order.payable, payableAfter: plan.payableAfter, toCollect, toRefund, withdrawn, refunds,
    stock: plan.stock, gifts: plan.giftChanges.map(({ skuCode, rule = null, before, after }) => ({ skuCode, rule, before, after })), stageBefore: order.stage, stageAfter: plan.stage.stage, ...plan.work,
    shipBy: order.shipBy ?? null, late: Boolean(order.shipBy && order.shipBy < ctx.clock.now()),
    problems: plan.problems.map((problem) => toUserError(problem, ctx.locale)),
  };
}
