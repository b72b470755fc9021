import { createApiKey, grantablePermissions, Role } from '../modules/access/index.js';
import { perform } from '../platform/command/command.js';
import { createContext } from '../platform/context.js';
import type { House } from './runtime.js';
import { shell } from './shell.js';

/** Makes a partner's key with what a role may do, for `oms apikey`. Gives its secret. Throws when there is no such role. */
export async function keyFromShell(house: House, name: string, roleCode: string): Promise<string> {
  const role = await house.orm.em.fork().findOne(Role, { code: roleCode });
  if (!role) throw new Error(`there is no role ${roleCode}`);
  const grantable: readonly string[] = grantablePermissions(shell());
  const permissions = role.permissions.filter((permission) => grantable.includes(permission));
  const { secret } = await perform(createContext(house.runtime, shell()), createApiKey, { name, permissions });
  return secret;
}
