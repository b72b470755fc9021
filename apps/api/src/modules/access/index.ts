import type { ModuleDefinition } from '../../platform/module.js';
import { accessState } from './access-state.js';
import { AccessResolver, RoleResolver, UserResolver } from './access.resolver.js';
import { ApiKey } from './api-key.entity.js';
import { Contact } from './contact.entity.js';
import { DirectGrant, Role, UserRole } from './role.entity.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

export { addressesOf, addUser, setPassword, userOfAddress } from './accounts.js';
export { accessState } from './access-state.js';
export { parseAddress, type Address } from './address.js';
export { ApiKey } from './api-key.entity.js';
export { Contact, ContactChannel } from './contact.entity.js';
export { exceedsOwn, scopeToGive } from './exceeds-own.js';
export { hashPassword } from './passwords.js';
export { ALL_PERMISSIONS, PERMISSIONS, type Permission } from './permissions.js';
export { PRESET_ROLES } from './preset-roles.js';
export { principalOfUser } from './principal-of.js';
export { Requires } from './requires.js';
export { Role, UserRole } from './role.entity.js';
export { hashToken, newToken } from './tokens.js';
export { User } from './user.entity.js';

export const accessModule: ModuleDefinition = {
  entities: [User, Role, UserRole, DirectGrant, Session, ApiKey, Contact],
  resolvers: [AccessResolver, UserResolver, RoleResolver],
  register: (runtime, config) => void (accessState(runtime).sessionHours = config.SESSION_HOURS),
};
