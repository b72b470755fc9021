import type { FilterQuery } from '@mikro-orm/core';
import type { RequestContext } from '../../platform/context.js';
import { badInput, SystemError } from '../../platform/errors.js';
import { mayDo } from '../../platform/principal.js';
import type { Permission } from '../access/index.js';
import { orderCondition, type OrderCondition } from './order-conditions.js';
import type { Order } from './order.entity.js';
import { MOST_CONDITIONS, type OrderConditions, type OrderFilter } from './order.filter.js';

/** A filter at any of its levels. */
type Nested = OrderConditions & { and?: Nested[] | null; or?: Nested[] | null; not?: Nested | null };
type Fields = Record<string, unknown>;

/**
 * The filter as a condition. Throws BAD_USER_INPUT for one that is too long, and FORBIDDEN for a condition on
 * what the caller may not see: the list would tell it.
 */
export async function orderWhere(ctx: RequestContext, filter: OrderFilter | null | undefined, field: readonly string[] = ['filter']): Promise<FilterQuery<Order>> {
  if (!filter) return {};
  if (conditionsIn(filter) > MOST_CONDITIONS) throw badInput([{ field: [...field], messageKey: 'tooManyConditions', params: { max: MOST_CONDITIONS } }]);
  return whereOf(ctx, filter);
}

async function whereOf(ctx: RequestContext, filter: Nested): Promise<FilterQuery<Order>> {
  const { and, or, not, ...fields } = filter;
  const parts: unknown[] = [];
  for (const [name, value] of Object.entries(fields as Fields)) {
    if (isGiven(value)) parts.push(await conditionWhere(ctx, name, value));
  }
  for (const each of and ?? []) parts.push(await whereOf(ctx, each));
  if (or?.length) parts.push({ $or: await allOf(or, (each) => whereOf(ctx, each)) });
  if (not && conditionsIn(not) > 0) parts.push({ $not: await whereOf(ctx, not) });
  return (parts.length === 1 ? parts[0] : { $and: parts }) as FilterQuery<Order>;
}

async function conditionWhere(ctx: RequestContext, name: string, value: unknown): Promise<unknown> {
  const condition = orderCondition(name);
  if (!condition) throw new RangeError(`orders have no condition ${name}`);
  assertMayFilter(ctx, condition);
  return condition.where(value as never, ctx);
}

/** Throws FORBIDDEN for a condition on what the caller may not see. */
export function assertMayFilter(ctx: RequestContext, { needs }: Pick<OrderCondition, 'needs'>): void {
  if (needs) assertMaySee(ctx, needs);
}

/** Throws FORBIDDEN unless the caller may see what he wants to find or sort by. */
export function assertMaySee(ctx: RequestContext, permission: Permission): void {
  if (!mayDo(ctx.principal, permission)) throw new SystemError('FORBIDDEN', 'forbidden', { permission });
  ctx.passed.add(permission);
}

/** The filter with each of its conditions, at whatever level, as `change` gives it; what limits nothing is left out. */
export function mapConditions(filter: OrderFilter, change: (name: string, value: unknown) => unknown): OrderFilter {
  const mapped = ({ and, or, not, ...fields }: Nested): Nested => ({
    ...Object.fromEntries(Object.entries(fields as Fields).filter(([, value]) => isGiven(value)).map(([name, value]) => [name, change(name, value)])),
    ...(and && { and: and.map(mapped) }), ...(or && { or: or.map(mapped) }), ...(not && { not: mapped(not) }),
  });
  return mapped(filter);
}

/** A field that limits: an empty list does not. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

function conditionsIn({ and, or, not, ...fields }: Nested): number {
  const nested = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return Object.values(fields as Fields).filter(isGiven).length + nested.reduce((sum, inner) => sum + conditionsIn(inner), 0);
}

async function allOf<T, R>(items: readonly T[], of: (item: T) => Promise<R>): Promise<R[]> {
  const all: R[] = [];
  for (const item of items) all.push(await of(item));
  return all;
}
