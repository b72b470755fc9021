import type { Tx } from '../../../platform/command/tx.js';
import { Refusal } from '../../../platform/errors.js';
import { ADMINISTRATION, administrators, assertAdministrated, takeTurn } from '../access-gate.js';
import type { Permission } from '../permissions.js';
import type { Role } from '../role.entity.js';
import { ScimProblem } from './scim-error.js';

const HARMLESS: readonly Permission[] = ['user:read', 'role:read'];
const POWERFUL: readonly string[] = [...ADMINISTRATION.filter((each) => !HARMLESS.includes(each)), 'session:end', 'apikey:manage', 'scim:manage'];

/** Whoever has such a role decides about others' rights: an identity provider neither gives nor takes it. */
export function isAdministrative(role: Pick<Role, 'permissions'>): boolean {
  return role.permissions.some((permission) => POWERFUL.includes(permission));
}

/** Makes a change of people in its turn among all changes of rights. Throws when nobody would be left to look after the house. */
export async function inTurn<T>(tx: Tx, change: () => Promise<T>): Promise<T> {
  await takeTurn(tx);
  const before = await administrators(tx.em, tx.now);
  const made = await change();
  try {
    await assertAdministrated(tx, before);
  } catch (error) {
    if (error instanceof Refusal) throw new ScimProblem(403, 'The last administrator cannot be switched off');
    throw error;
  }
  return made;
}
