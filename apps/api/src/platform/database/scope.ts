import { Filter } from '@mikro-orm/decorators/legacy';
import type { Dictionary, EntityManager } from '@mikro-orm/core';
import type { DataScope } from '../principal.js';

/** Name of the columns by which rows of an entity are scoped. */
interface ScopeColumns {
  shop?: string;
  warehouse?: string;
  /** A second warehouse that a row belongs to, or null: it is seen from either. */
  otherWarehouse?: string;
  customer?: string | 'all';
  /** Rows without a warehouse yet are seen by whoever may see the shop. */
  warehouseOptional?: boolean;
}

/** What the scope filter is given for one caller. */
export function scopeParams(scope: DataScope): Dictionary {
  return { scope };
}

/** The shops to which alone a caller is limited; undefined when he is limited by something else too. */
export function shopsInScope(em: EntityManager): DataScope['shops'] | undefined {
  const scope = em.getFilterParams('scope')?.['scope'] as DataScope | undefined;
  return scope && scope.customerId === undefined && scope.warehouses === 'all' ? scope.shops : undefined;
}

/**
 * Limits an entity's rows to the caller's data scope, for every read and every load for writing.
 * An entity manager without a scope cannot read the entity at all: the filter refuses to run without its argument.
 */
export function Scoped(columns: ScopeColumns): ClassDecorator {
  const cond = ({ scope }: Dictionary) => scopeCondition(columns, scope as DataScope);
  return Filter({ name: 'scope', cond: cond as never, default: true });
}

function scopeCondition(columns: ScopeColumns, scope: DataScope): Dictionary {
  const conditions: Dictionary[] = [];
  // A customer sees his own rows in every shop; staff see the shops and warehouses given to them.
  if (scope.customerId !== undefined) {
    if (columns.customer === 'all') return {};
    return { [columns.customer ?? 'id']: columns.customer ? scope.customerId : null };
  }
  if (columns.shop && scope.shops !== 'all') conditions.push({ [columns.shop]: { $in: [...scope.shops] } });
  if (columns.warehouse && scope.warehouses !== 'all') {
    const inScope = { [columns.warehouse]: { $in: [...scope.warehouses] } };
    const either = [inScope];
    if (columns.otherWarehouse) either.push({ [columns.otherWarehouse]: { $in: [...scope.warehouses] } });
    if (columns.warehouseOptional) either.push({ [columns.warehouse]: null } as never);
    conditions.push(either.length === 1 ? inScope : { $or: either });
  }
  if (conditions.length === 0) return {};
  return conditions.length === 1 ? (conditions[0] as Dictionary) : { $and: conditions };
}
