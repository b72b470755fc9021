import type { ModuleDefinition } from '../../platform/module.js';
import { accessState } from './access-state.js';
import { AccessChangeResolver } from './access-change.resolver.js';
import { AccessSubscriptionResolver } from './access.subscription.js';
import { AccessResolver, UserResolver } from './access.resolver.js';
import { ApiKey } from './api-key.entity.js';
import { AccessStamp, DirectGrant, Role, UserRole } from './role.entity.js';
import { RoleResolver } from './role.resolver.js';
import { Session } from './session.entity.js';
import { User } from './user.entity.js';

export { accessState } from './access-state.js';
export { ApiKey } from './api-key.entity.js';
export { hashPassword } from './passwords.js';
export { ALL_PERMISSIONS, PERMISSIONS, type Permission } from './permissions.js';
export { PRESET_ROLES } from './preset-roles.js';
export { principalOfUser } from './principal-of.js';
export { Requires } from './requires.js';
export { RightsWatch } from './rights-watch.js';
export { Role, UserRole } from './role.entity.js';
export { syncPresetRoles } from './sync-preset-roles.js';
export { hashToken, newToken } from './tokens.js';
export { User } from './user.entity.js';

export const accessModule: ModuleDefinition = {
  entities: [User, Role, UserRole, DirectGrant, AccessStamp, Session, ApiKey],
  resolvers: [AccessResolver, UserResolver, RoleResolver, AccessChangeResolver, AccessSubscriptionResolver],
  register: (runtime, config) => void (accessState(runtime).sessionHours = config.SESSION_HOURS),
};
