import { formatChinaTime } from '@ordo/kernel';
import type { Tx } from '../../../platform/command/tx.js';
import { Shop, ShopPromiseRule } from '../../shops/index.js';
import { NEVER } from '../order-keys.js';
import { OrderHold } from '../order-hold.entity.js';
import type { Order } from '../order.entity.js';
import { hasLeftWhole } from '../order.policy.js';
import { OrderStage, type HoldReason } from '../order.transitions.js';
import { OrderPromise } from './order-promise.entity.js';
import { clockAt, dueFrom, endClock, nextStepAt, pauseClock, PromisePause, PromiseRule, PromiseState, resumeClock, type Clock, type PromiseTerms } from './promise.clock.js';

const HOUR_MS = 3_600_000;
const WAITS: readonly OrderStage[] = [OrderStage.DRAFT, OrderStage.AWAITING_PAYMENT];

interface Change {
  /** From when the promise counts, when it has not begun yet. */
  startAt?: Date;
  /** Reasons that hold the order now; read when left out. */
  holds?: readonly HoldReason[];
}

/**
 * Brings the clock of an order in step with what the order has become: starts it once it is to be shipped, stops it while the
 * customer has to do something, ends it when the goods have left. Called by whatever changes one of these; the order is locked.
 */
export async function keepPromise(tx: Tx, order: Order, change: Change = {}): Promise<void> {
  const promise = await tx.em.findOne(OrderPromise, { id: order.id }, { filters: { scope: false } });
  if (!promise) return startPromise(tx, order, change);
  const before = promise.dueAt;
  const clock = await follow(tx, promise, order, change);
  Object.assign(promise, clock, { warehouseId: order.warehouseId ?? null, customerId: order.customerId ?? null, nextStepAt: nextStepAt(clock, promise.step) ?? NEVER });
  if (clock.state === PromiseState.RUNNING && clock.dueAt > before) {
    // With more time left, who was told is told again when it gets short.
    promise.step = 0;
    promise.nextStepAt = nextStepAt(clock, 0) ?? NEVER;
  }
  if (clock.endedAt && hasLeftWhole(order)) promise.endedHour ??= new Date(Math.floor(clock.endedAt.getTime() / HOUR_MS) * HOUR_MS);
  showOn(order, clock);
  if (clock.state === PromiseState.RUNNING && clock.dueAt > before) await tellMoved(tx, order, clock.dueAt);
}

async function follow(tx: Tx, promise: OrderPromise, order: Order, change: Change): Promise<Clock> {
  const clock: Clock = { state: promise.state, dueAt: promise.dueAt, pausedAt: promise.pausedAt ?? null, pause: promise.pause ?? null, pausedMs: promise.pausedMs, endedAt: promise.endedAt ?? null };
  if (hasLeftWhole(order)) return endClock(clock, 'meet', tx.now);
  if (order.stage === OrderStage.CANCELLED) return endClock(clock, 'withdraw', tx.now);
  const pause = await pauseOf(tx, order, change);
  return pause ? pauseClock(clock, pause, tx.now) : resumeClock(clock, tx.now);
}

/** What the order waits for that only the customer can do. */
async function pauseOf(tx: Tx, order: Order, { holds }: Change): Promise<PromisePause | undefined> {
  if (WAITS.includes(order.stage)) return PromisePause.PAYMENT;
  const open = holds ?? (order.held ? (await tx.em.find(OrderHold, { orderId: order.id, releasedAt: null })).map(({ reason }) => reason) : []);
  return Object.values(PromisePause).find((pause) => open.some((reason) => String(reason) === pause));
}

/** Starts the clock of an order that has none and is to be shipped. */
export async function startPromise(tx: Tx, order: Order, change: Change): Promise<void> {
  const over = order.stage === OrderStage.CANCELLED || order.stage === OrderStage.COMPLETED || hasLeftWhole(order);
  if (over || WAITS.includes(order.stage)) return;
  const startedAt = change.startAt ?? tx.now;
  const terms = await tx.em.findOneOrFail(Shop, { id: order.shopId }, { filters: { scope: false } });
  const given = order.shipBy ?? null;
  const started: Clock = { state: PromiseState.RUNNING, dueAt: given ?? dueFrom(startedAt, terms), pausedMs: 0 };
  const pause = await pauseOf(tx, order, change);
  const clock = pause ? pauseClock(started, pause, tx.now) : clockAt(started, tx.now);
  tx.em.create(OrderPromise, {
    id: order.id, shopId: order.shopId, warehouseId: order.warehouseId ?? null, customerId: order.customerId ?? null,
    ...(given ? { rule: PromiseRule.GIVEN, term: null } : { rule: PromiseRule[terms.promiseRule], term: termOf(terms) }),
    ...clock, startedAt, step: 0, nextStepAt: nextStepAt(clock, 0) ?? NEVER,
  } as never);
  showOn(order, clock);
}

const termOf = ({ promiseRule, shipWithinHours, cutOffHour }: PromiseTerms): number => (promiseRule === ShopPromiseRule.SAME_DAY ? cutOffHour : shipWithinHours);

/** What lists filter and sort by stands on the order. */
function showOn(order: Order, clock: Clock): void {
  order.shipBy = clock.dueAt;
  order.promisePausedAt = clock.pausedAt ?? null;
}

async function tellMoved(tx: Tx, order: Order, dueAt: Date): Promise<void> {
  await tx.emit({
    type: 'OrderPromiseMoved', subject: { type: 'Order', id: order.id }, data: { orderNo: order.orderNo, until: formatChinaTime(dueAt).slice(0, 16) },
    scope: { shopId: order.shopId, warehouseId: order.warehouseId ?? null, customerId: order.customerId ?? null },
  });
}
