import type { ModuleDefinition } from '../../platform/module.js';
import { holdsPersonalData } from '../../platform/personal-data.js';
import { accessPersonalData } from './access-personal-data.js';
import { setUpAccess } from './access-state.js';
import { AccessChangeResolver } from './access-change.resolver.js';
import { AccessSubscriptionResolver } from './access.subscription.js';
import { AccessResolver, UserResolver, ViewerResolver } from './access.resolver.js';
import { ApiKey } from './api-key.entity.js';
import { AskResolver } from './ask/ask.resolver.js';
import { PermissionRequest } from './ask/permission-request.entity.js';
import { PermissionRequestResolver } from './ask/permission-request.resolver.js';
import { Contact } from './contact.entity.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { AccessStamp, DirectGrant, Role, UserRole } from './role.entity.js';
import { ApiKeyRequest } from './api-key-request.entity.js';
import { forgetOldRequests } from './key-request-log.js';
import { AccessProposal } from './review/access-proposal.entity.js';
import { AccessReviewResolver } from './review/access-review.resolver.js';
import { PermissionUse } from './review/permission-use.entity.js';
import { forgetOldUses } from './review/permission-uses.js';
import { RoleResolver } from './role.resolver.js';
import { addScim } from './scim/scim.routes.js';
import { ScimRecord } from './scim/scim-resource.entity.js';
import { RecoveryCode, SecondFactor, SignInTicket } from './second-factor.entity.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SessionResolver } from './session.resolver.js';
import { Session } from './session.entity.js';
import { forgetOldTickets } from './sign-in-tickets.js';
import { expirePermissionRequests } from './use-cases/expire-permission-requests.js';
import { User } from './user.entity.js';
import { ViewAs } from './view-as.entity.js';
import { ViewAsResolver } from './view-as.resolver.js';

export { browserWords } from './browser-words.js';
export { provePassword } from './own-password.js';
export { addressesOf, addUser, replaceContact, setPassword, userOfAddress } from './accounts.js';
export { accessState } from './access-state.js';
export { giversOf } from './ask/givers.js';
export { PermissionRequest } from './ask/permission-request.entity.js';
export { openFor } from './ask/permission-request.policy.js';
export { PERMISSION_REQUEST_TRANSITIONS, PermissionRequestState } from './ask/permission-request.transitions.js';
export { permissionInfo } from './permission-catalogue.js';
export { parseAddress, type Address } from './address.js';
export { ApiKey } from './api-key.entity.js';
export { grantablePermissions } from './api-key.policy.js';
export { ApiKeyRequest } from './api-key-request.entity.js';
export { setSandboxShops } from './api-key-principal.js';
export { buildApiKey } from './build-api-key.js';
export { Contact, ContactChannel } from './contact.entity.js';
export { holdersOf, type Holder } from './holders-of.js';
export { handOut } from './hand-out.js';
export { hashPassword, passwordCheck } from './passwords.js';
export { ALL_PERMISSIONS, isPermission, PERMISSIONS, type Permission } from './permissions.js';
export { PRESET_ROLES } from './preset-roles.js';
export { principalOfUser } from './principal-of.js';
export { actorOf, actingFor, type StoredActor } from './job-actor.js';
export { keyRequestLog, keyRequestPlugin } from './key-request-log.js';
export { createApiKey } from './use-cases/create-api-key.js';
export { resetSecondFactorAtShell } from './use-cases/reset-second-factor.js';
export { graphiqlPlugin, noteGraphiql } from './use-cases/record-graphiql.js';
export { PermissionUse } from './review/permission-use.entity.js';
export { permissionUsePlugin, permissionUses } from './review/permission-uses.js';
export { Requires } from './requires.js';
export { RightsWatch } from './rights-watch.js';
export { DirectGrant, Role, UserRole } from './role.entity.js';
export { roleName } from './role-words.js';
export { endOthersOf } from './use-cases/end-session.js';
export { runningSessions } from './own-sessions.js';
export { Session } from './session.entity.js';
export { syncPresetRoles } from './sync-preset-roles.js';
export { hashToken, newToken } from './tokens.js';
export { User } from './user.entity.js';
export { Viewer, ViewerScope } from './viewer.js';
export { previewPrincipal, VIEW_AS_HEADER } from './view-as.js';

export const accessModule: ModuleDefinition = {
  entities: [User, Role, UserRole, DirectGrant, AccessStamp, Session, ApiKey, ApiKeyRequest, ScimRecord, Contact, SecondFactor, RecoveryCode, SignInTicket, ViewAs, PermissionUse, AccessProposal, PermissionRequest],
  resolvers: [AccessResolver, UserResolver, ViewerResolver, RoleResolver, AccessChangeResolver, AccessReviewResolver, AccessSubscriptionResolver, ApiKeyResolver, SecondFactorResolver, SessionResolver, ViewAsResolver, AskResolver, PermissionRequestResolver],
  register: (runtime, config) => {
    setUpAccess(runtime, config);
    forgetOldRequests(runtime);
    forgetOldTickets(runtime);
    forgetOldUses(runtime);
    expirePermissionRequests(runtime);
    holdsPersonalData(runtime, accessPersonalData);
  },
  routes: addScim,
};
