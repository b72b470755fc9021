import type { Tx } from '../../platform/command/tx.js';
import { Refusal } from '../../platform/errors.js';
import type { Principal } from '../../platform/principal.js';
import { holderOf } from './access-gate.js';
import { grantedRole } from './access-grants.js';
import { whyNotHand } from './delegation.js';
import type { Role } from './role.entity.js';

/** A role as it is given: for these rows, null for all. */
export interface HandedRole {
  roleId: string;
  shopIds: string[] | null;
  warehouseIds: string[] | null;
}

/**
 * Roles as somebody hands them out for good: for the rows that he sees himself. Refuses, at `field`, what he does not hold
 * himself (S8.3.3.2).
 */
export async function handOut(tx: Tx, giver: Principal, roles: readonly Role[], field: string[]): Promise<HandedRole[]> {
  const held = (await holderOf(tx.em, giver, tx.now))(null);
  const { shops, warehouses } = held.scope;
  const rows = { shopIds: shops === 'all' ? null : [...shops], warehouseIds: warehouses === 'all' ? null : [...warehouses] };
  const reasons = roles.map((role) => whyNotHand(held, { role: grantedRole(role, { ...rows, validFrom: null, validUntil: null }) }));
  const reason = reasons.find((each) => each !== undefined);
  if (reason) throw new Refusal({ ...reason, field });
  return roles.map((role) => ({ roleId: role.id, ...rows }));
}
