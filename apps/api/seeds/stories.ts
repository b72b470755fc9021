import { MarketplaceRefundState, recordRefundSignal } from '../src/modules/channels/index.js';
import { approveOrder, commentOnOrder, completeOrder, extendPaymentTime, HoldReason, holdOrder, Order, OrderLine } from '../src/modules/orders/index.js';
import { reviewOrder } from '../src/modules/review/index.js';
import { ReturnKind, ReturnReason } from '../src/modules/returns/index.js';
import { TrackingStatus } from '../src/modules/shipments/index.js';
import { cancelOrder, closeUnpaid, reissueOrder } from '../src/workflows/index.js';
import { command, perform } from '../src/platform/command/command.js';
import type { DemoOrder, DemoWorld } from './demo-world.js';
import { askRefund, beginToPay, payByAlipay, payRefunds } from './payments.js';
import { tellTrade, type Wanted } from './place-orders.js';
import { agreeToReturn, askReturn, refuseReturn, sendBack, takeBack, withdrawReturn } from './returns.js';
import { approve, pack, pick, ship, track } from './shipments.js';

export type Step = readonly [hoursAfter: number, does: (demo: DemoWorld, order: DemoOrder) => Promise<unknown>];

/** How one order went. */
export interface Story {
  /** How many of them there are in one round of the demo. */
  times: number;
  from: 'taobao' | 'storefront' | 'manual';
  /** Placed between so many hours ago. */
  hoursAgo: readonly [number, number];
  steps: readonly Step[];
  wanted?: Wanted;
}

const { PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, PROBLEM, DELIVERED, RETURNED } = TrackingStatus;

const PAID: Step = [0.1, payByAlipay];
const APPROVED: Step = [1, approve];
const PICKED: readonly Step[] = [APPROVED, [3, pick]];
const PACKED: readonly Step[] = [...PICKED, [4, pack]];
const SHIPPED: readonly Step[] = [...PACKED, [6, ship]];
const reported = (after: number, ...statuses: TrackingStatus[]): Step => [after, (demo, order) => track(demo, order, statuses)];
const ARRIVED: readonly Step[] = [...SHIPPED, reported(10, PICKED_UP, IN_TRANSIT), reported(46, OUT_FOR_DELIVERY, DELIVERED)];
const finish = command('seedCompletion', async (tx, order: DemoOrder) => completeOrder(tx, order.id).then(() => ({})));
const COMPLETED: Step = [220, (demo, order) => (order.externalNo ? tellTrade(demo, order.n, 'FINISHED') : perform(demo.system, finish, order))];
const held = (after: number, reason: HoldReason, note: string): Step => [after, ({ as }, order) => perform(as.clerk, holdOrder, { orderId: order.id, reason, note })];
const said = (after: number, text: string): Step => [after, ({ as }, order) => perform(as.service, commentOnOrder, { orderId: order.id, text })];
const cancelled = (after: number, reason: string): Step => [after, ({ as }, order) => perform(as.clerk, cancelOrder, { orderId: order.id, reason })];
const asked = (after: number, what: Parameters<typeof askReturn>[2] = {}): Step => [after, (demo, order) => askReturn(demo, order, what)];
/** What still waits for payment in the demo goes on doing so for a day. */
const LONGER: Step = [0.05, ({ as, now }, order) => perform(as.clerk, extendPaymentTime, { orderId: order.id, until: new Date(now.getTime() + 86_400_000), reason: '客户来电，明天付款' })];
const NOT_PAID: Step = [0.6, ({ system }, order) => perform(system, closeUnpaid, { orderId: order.id })];
const sentAgain = (after: number, reason: string): Step => [after, async ({ as, system }, order) => {
  const [line] = await system.em.fork().find(OrderLine, { orderId: order.id }, { orderBy: { id: 'asc' }, limit: 1 });
  return line && perform(as.service, reissueOrder, { orderId: order.id, lines: [{ orderLineId: line.id, quantity: 1 }], reason });
}];
const REFUNDED = (after: number): Step => [after, (demo, order) => payRefunds(demo, order)];

/** The buyer asks for his money on the marketplace, or has it back from there. */
const signal = (after: number, state: MarketplaceRefundState): Step => [after, async (demo, order) => {
  const { payable } = await demo.system.em.fork().findOneOrFail(Order, { id: order.id }, { filters: { scope: false } });
  await perform(demo.system, recordRefundSignal, {
    shopId: demo.shops.flagship,
    signal: { externalNo: `31${order.externalNo?.slice(-12)}`, externalOrderNo: order.externalNo ?? '', externalLineNo: null, state, amount: payable, reason: '不想要了', goodsReturned: false, modifiedAt: demo.system.clock.now() },
  });
}];

const byRules: Step[1] = (demo, order) => perform(demo.system, reviewOrder, { orderId: order.id });
const BACK: readonly Step[] = [...ARRIVED, asked(70), [78, agreeToReturn]];
const mine = (story: Omit<Story, 'times' | 'from'>): Story => ({ ...story, times: 1, from: 'storefront', wanted: { ...story.wanted, mine: true } });
const returnable: Wanted = { returnable: true };

/** What the customer who can sign in has ordered. */
export const OWN_STORIES: readonly Story[] = [
  mine({ hoursAgo: [0.2, 0.3], steps: [LONGER] }),
  mine({ hoursAgo: [5, 6], steps: [PAID] }),
  mine({ hoursAgo: [20, 24], steps: [PAID, APPROVED] }),
  mine({ hoursAgo: [30, 34], steps: [PAID, ...SHIPPED, reported(10, PICKED_UP, IN_TRANSIT)] }),
  mine({ hoursAgo: [44, 45], steps: [PAID, ...SHIPPED, reported(40, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY)] }),
  mine({ hoursAgo: [72, 80], steps: [PAID, ...ARRIVED], wanted: returnable }),
  mine({ hoursAgo: [110, 120], steps: [PAID, ...ARRIVED], wanted: returnable }),
  mine({ hoursAgo: [130, 140], steps: [PAID, ...ARRIVED, asked(120)], wanted: returnable }),
  mine({ hoursAgo: [160, 170], steps: [PAID, ...BACK, [100, sendBack]], wanted: returnable }),
  mine({ hoursAgo: [300, 320], steps: [PAID, ...BACK, [100, sendBack], [150, takeBack], REFUNDED(170)], wanted: returnable }),
  mine({ hoursAgo: [400, 420], steps: [PAID, ...ARRIVED, COMPLETED] }),
  mine({ hoursAgo: [600, 620], steps: [cancelled(2, '客户不想要了')] }),
];

/** One round of what goes on in a shop. */
export const STORIES: readonly Story[] = [
  { times: 1, from: 'taobao', hoursAgo: [0.1, 0.5], steps: [], wanted: { unpaid: true } },
  { times: 1, from: 'storefront', hoursAgo: [0.3, 0.4], steps: [[0.05, beginToPay], LONGER] },
  { times: 1, from: 'manual', hoursAgo: [2, 20], steps: [] },
  { times: 1, from: 'storefront', hoursAgo: [2, 30], steps: [NOT_PAID] },
  { times: 4, from: 'taobao', hoursAgo: [0.2, 16], steps: [] },
  { times: 1, from: 'storefront', hoursAgo: [1, 18], steps: [PAID], wanted: { sets: true } },
  { times: 1, from: 'manual', hoursAgo: [1, 18], steps: [PAID] },
  // Late: the promise to ship within 48 hours is broken.
  { times: 1, from: 'taobao', hoursAgo: [50, 66], steps: [] },
  { times: 1, from: 'taobao', hoursAgo: [52, 70], steps: [APPROVED] },
  { times: 1, from: 'taobao', hoursAgo: [2, 20], steps: [held(1, HoldReason.CUSTOMER_REMARK, '买家要求改颜色，待确认')] },
  { times: 1, from: 'manual', hoursAgo: [4, 30], steps: [PAID, held(1, HoldReason.OVER_VALUE, '大额订单，待主管确认'), said(2, '已电话联系客户，确认为企业采购')] },
  { times: 1, from: 'taobao', hoursAgo: [3, 30], steps: [held(0.5, HoldReason.SUSPECTED_DUPLICATE, '同一买家十分钟内两单')] },
  { times: 1, from: 'taobao', hoursAgo: [5, 40], steps: [], wanted: { quantity: 900 } },
  { times: 1, from: 'taobao', hoursAgo: [5, 40], steps: [], wanted: { unmapped: true } },
  { times: 1, from: 'taobao', hoursAgo: [5, 40], steps: [], wanted: { noPhone: true } },
  { times: 1, from: 'manual', hoursAgo: [5, 40], steps: [PAID], wanted: { bargain: true } },
  { times: 1, from: 'taobao', hoursAgo: [6, 30], steps: [signal(4, MarketplaceRefundState.REQUESTED)] },
  { times: 1, from: 'storefront', hoursAgo: [8, 30], steps: [PAID, [1, ({ as }, order) => perform(as.clerk, approveOrder, { orderId: order.id })], held(2, HoldReason.OTHER, '客户来电要求周五再发')] },
  { times: 3, from: 'taobao', hoursAgo: [2, 30], steps: [APPROVED] },
  { times: 2, from: 'taobao', hoursAgo: [4, 30], steps: PICKED },
  { times: 2, from: 'taobao', hoursAgo: [5, 30], steps: PACKED },
  { times: 2, from: 'taobao', hoursAgo: [8, 24], steps: SHIPPED },
  { times: 1, from: 'taobao', hoursAgo: [12, 24], steps: [...SHIPPED, reported(9, PICKED_UP)] },
  { times: 3, from: 'taobao', hoursAgo: [20, 60], steps: [...SHIPPED, reported(12, PICKED_UP, IN_TRANSIT)] },
  { times: 1, from: 'storefront', hoursAgo: [50, 70], steps: [PAID, ...SHIPPED, reported(44, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY)] },
  { times: 1, from: 'taobao', hoursAgo: [60, 90], steps: [...SHIPPED, reported(50, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, PROBLEM)] },
  { times: 1, from: 'taobao', hoursAgo: [200, 400], steps: [...SHIPPED, reported(50, PICKED_UP, IN_TRANSIT, OUT_FOR_DELIVERY, PROBLEM), reported(130, RETURNED)] },
  { times: 3, from: 'taobao', hoursAgo: [60, 190], steps: ARRIVED },
  { times: 1, from: 'manual', hoursAgo: [60, 190], steps: [PAID, ...ARRIVED], wanted: { ...returnable, sets: true } },
  { times: 8, from: 'taobao', hoursAgo: [230, 715], steps: [...ARRIVED, COMPLETED] },
  { times: 2, from: 'storefront', hoursAgo: [230, 715], steps: [PAID, ...ARRIVED, COMPLETED] },
  { times: 1, from: 'manual', hoursAgo: [230, 715], steps: [PAID, ...ARRIVED, COMPLETED] },
  { times: 1, from: 'storefront', hoursAgo: [40, 700], steps: [cancelled(3, '客户重复下单')] },
  { times: 1, from: 'manual', hoursAgo: [30, 200], steps: [PAID, cancelled(5, '客户改买其他款式')] },
  { times: 1, from: 'storefront', hoursAgo: [100, 700], steps: [PAID, APPROVED, cancelled(5, '客户不想要了'), REFUNDED(20)] },
  { times: 1, from: 'taobao', hoursAgo: [80, 500], steps: [signal(3, MarketplaceRefundState.REQUESTED), signal(8, MarketplaceRefundState.SUCCEEDED), cancelled(9, '平台已退款')] },
  { times: 1, from: 'taobao', hoursAgo: [80, 170], steps: [...ARRIVED, asked(70)], wanted: returnable },
  { times: 1, from: 'storefront', hoursAgo: [90, 170], steps: [PAID, ...BACK], wanted: returnable },
  { times: 1, from: 'taobao', hoursAgo: [120, 190], steps: [...BACK, [100, sendBack]], wanted: returnable },
  { times: 1, from: 'taobao', hoursAgo: [160, 220], steps: [...BACK, [100, sendBack], [150, takeBack]], wanted: returnable },
  { times: 1, from: 'storefront', hoursAgo: [160, 220], steps: [PAID, ...BACK, [100, sendBack], [150, takeBack]], wanted: returnable },
  { times: 1, from: 'manual', hoursAgo: [190, 300], steps: [PAID, ...BACK, [150, takeBack], [170, (demo, order) => payRefunds(demo, order, '卖家余额不足')]], wanted: returnable },
  { times: 1, from: 'storefront', hoursAgo: [200, 600], steps: [PAID, ...ARRIVED, asked(70, { reason: ReturnReason.QUALITY, part: true }), [78, agreeToReturn], [100, sendBack], [150, takeBack], REFUNDED(170)], wanted: { returnable: true, quantity: 2 } },
  { times: 1, from: 'storefront', hoursAgo: [120, 500], steps: [PAID, ...ARRIVED, asked(70, { kind: ReturnKind.REFUND_ONLY, reason: ReturnReason.NOT_AS_DESCRIBED, part: true }), [78, agreeToReturn]], wanted: { returnable: true, quantity: 2 } },
  { times: 1, from: 'manual', hoursAgo: [170, 500], steps: [PAID, ...ARRIVED, asked(70, { kind: ReturnKind.EXCHANGE }), [78, agreeToReturn], [100, sendBack], [150, takeBack]], wanted: returnable },
  { times: 1, from: 'taobao', hoursAgo: [120, 500], steps: [...ARRIVED, asked(70), [90, refuseReturn]], wanted: returnable },
  { times: 1, from: 'storefront', hoursAgo: [120, 500], steps: [PAID, ...ARRIVED, asked(70), [72, withdrawReturn]], wanted: returnable },
  { times: 1, from: 'manual', hoursAgo: [80, 300], steps: [PAID, ...ARRIVED, [60, askRefund]] },
  { times: 1, from: 'storefront', hoursAgo: [80, 160], steps: [PAID, ...ARRIVED, sentAgain(70, '运输途中破损一件')] },
  { times: 1, from: 'manual', hoursAgo: [2, 30], steps: [PAID, [0.2, byRules]], wanted: { large: true } },
];
