import type { RequestContext } from '../../platform/context.js';
import { readById } from '../../platform/database/reads.js';
import { encodeNodeId } from '../../platform/ids.js';
import { PreviewKind, type Principal } from '../../platform/principal.js';
import { ALL_PERMISSIONS } from './permissions.js';
import { keptRoleName } from './role-words.js';
import type { SignedIn } from './use-cases/sign-in.js';
import { shownScope } from './user-access.js';
import { User } from './user.entity.js';
import type { Viewer } from './viewer.js';

/** Who somebody is, as the API shows it; null for a stranger. */
export async function viewerOf(ctx: RequestContext, principal: Principal): Promise<Viewer | null> {
  if (principal.kind === 'anonymous') return null;
  const { preview } = principal;
  const user = principal.kind === 'user' && (!preview || preview.kind === PreviewKind.USER) ? await readById(ctx, User, principal.id) : null;
  return {
    user,
    name: preview?.kind === PreviewKind.ROLE ? keptRoleName(principal.name, ctx.locale) : principal.name,
    roles: [...principal.roles],
    permissions: ALL_PERMISSIONS.filter((permission) => principal.permissions.has(permission)),
    dataScopes: shownScope(principal.scope),
    viewAs: preview ? { id: encodeNodeId('ViewAs', preview.id), kind: preview.kind, name: preview.kind === PreviewKind.ROLE ? keptRoleName(preview.name, ctx.locale) : preview.name, expiresAt: preview.expiresAt } : null,
  };
}

/** What signing in answers: whoever has come through is shown as himself. */
export async function showSignedIn<T extends SignedIn>(ctx: RequestContext, { principal, ...rest }: T): Promise<Omit<T, 'principal'> & { viewer: Viewer | null }> {
  return { ...rest, viewer: await viewerOf(ctx, principal) };
}
