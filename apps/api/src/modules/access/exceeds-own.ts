import type { DataScope, Principal } from '../../platform/principal.js';
import { mayDo } from '../../platform/principal.js';

/** The permissions that somebody would hand out without holding them himself: must be none (S8.3.3). */
export function exceedsOwn(giver: Principal, permissions: readonly string[]): string[] {
  return [...new Set(permissions)].filter((permission) => !mayDo(giver, permission)).toSorted();
}

/** The rows that a role is good for when this person gives it: no more than he sees himself. */
export function scopeToGive({ shops, warehouses }: DataScope): { shopIds: string[] | null; warehouseIds: string[] | null } {
  return { shopIds: shops === 'all' ? null : [...shops], warehouseIds: warehouses === 'all' ? null : [...warehouses] };
}
