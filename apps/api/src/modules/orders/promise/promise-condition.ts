import type { FilterQuery } from '@mikro-orm/core';
import { chinaDay, endOfChinaDay } from '@ordo/kernel';
import { registerEnumType } from 'type-graphql';
import type { Order } from '../order.entity.js';
import { ESCALATION_MS } from './promise.clock.js';

/** What can be asked of the promises of orders that have still to leave. */
export enum PromiseCondition {
  BROKEN = 'BROKEN',
  SOON = 'SOON',
  TODAY = 'TODAY',
  PAUSED = 'PAUSED',
}

registerEnumType(PromiseCondition, {
  name: 'PromiseCondition', description: 'How the promise to ship stands, of orders that have still to leave.',
  valuesConfig: {
    BROKEN: { description: '已超时.' }, SOON: { description: '4 小时内超时.' }, TODAY: { description: '今天内到期: due until the end of the China day, and not broken yet.' }, PAUSED: { description: '已暂停: waits for the customer.' },
  },
});

/** One of these holds: each is a range of an indexed column. */
export function promiseWhere(conditions: readonly PromiseCondition[], now: Date): FilterQuery<Order> {
  const [warning = 0] = ESCALATION_MS;
  const each: Record<PromiseCondition, FilterQuery<Order>> = {
    BROKEN: { dueKey: { $lt: now } },
    SOON: { dueKey: { $gte: now, $lt: new Date(now.getTime() + warning) } },
    TODAY: { dueKey: { $gte: now, $lte: endOfChinaDay(chinaDay(now)) } },
    PAUSED: { promisePausedAt: { $ne: null } },
  };
  const [only, ...more] = conditions;
  return only && more.length === 0 ? each[only] : { $or: conditions.map((condition) => each[condition]) };
}
