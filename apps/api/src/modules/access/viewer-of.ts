import type { RequestContext } from '../../platform/context.js';
import { readById } from '../../platform/database/reads.js';
import type { Principal } from '../../platform/principal.js';
import { ALL_PERMISSIONS } from './permissions.js';
import type { SignedIn } from './use-cases/sign-in.js';
import { shownScope } from './user-access.js';
import { User } from './user.entity.js';
import type { Viewer } from './viewer.js';

/** Who somebody is, as the API shows it; null for a stranger. */
export async function viewerOf(ctx: RequestContext, principal: Principal): Promise<Viewer | null> {
  if (principal.kind === 'anonymous') return null;
  const user = principal.kind === 'user' ? await readById(ctx, User, principal.id) : null;
  return {
    user,
    name: principal.name,
    roles: [...principal.roles],
    permissions: ALL_PERMISSIONS.filter((permission) => principal.permissions.has(permission)),
    dataScopes: shownScope(principal.scope),
  };
}

/** What signing in answers: whoever has come through is shown as himself. */
export async function showSignedIn<T extends SignedIn>(ctx: RequestContext, { principal, ...rest }: T): Promise<Omit<T, 'principal'> & { viewer: Viewer | null }> {
  return { ...rest, viewer: await viewerOf(ctx, principal) };
}
