import type { EntityManager } from '@mikro-orm/sql';
import { parseNodeId } from '../../platform/ids.js';
import { mayDo, PREVIEW_OVER, PreviewKind, type Principal } from '../../platform/principal.js';
import { grantedRole } from './access-grants.js';
import { NOBODYS, whyNotShow } from './delegation.js';
import { accessAt, type Access } from './effective-access.js';
import { PRESET_ROLES } from './preset-roles.js';
import { principalOfUser } from './principal-of.js';
import { Role } from './role.entity.js';
import { User } from './user.entity.js';
import { ViewAs } from './view-as.entity.js';

/** The browser says by this header, on every request, which of the session's previews it is in: one tab looks, the others do not. */
export const VIEW_AS_HEADER = 'x-ordo-view-as';

/** What a preview shows. */
export type Shown = Pick<ViewAs, 'id' | 'kind' | 'name' | 'roleId' | 'userId' | 'permissions' | 'refundLimit'>;

/** The rights of a principal, to be compared with others. */
export function accessOfPrincipal({ roles, permissions, scope, refundLimit }: Principal): Access {
  return { roles: [...roles], permissions: new Set(permissions), scope, refundLimit: refundLimit ?? null };
}

/**
 * Whom a session sees the product as that names a preview by its id in the API. Asked anew for every request: it is over as soon as
 * its time is up, the looker may no longer look, or the other may more than he.
 */
export async function previewPrincipal(em: EntityManager, by: Principal, viewAsId: string, now: Date): Promise<Principal> {
  const fork = em.fork();
  const named = parseNodeId(viewAsId);
  const preview = by.sessionId && named?.type === 'ViewAs' ? await fork.findOne(ViewAs, { id: named.id, sessionId: by.sessionId, expiresAt: { $gt: now } }) : null;
  const shown = preview && mayDo(by, 'role:preview') ? await shownPrincipal(fork, by, preview, now) : null;
  if (!preview || !shown || whyNotShow(accessOfPrincipal(by), accessOfPrincipal(shown))) return PREVIEW_OVER;
  const { id, kind, name, expiresAt } = preview;
  const times = [expiresAt, shown.changesAt, by.changesAt].flatMap((time) => (time ? [time.getTime()] : []));
  return { ...shown, ...(by.sessionId && { sessionId: by.sessionId }), changesAt: new Date(Math.min(...times)), preview: { id, kind, name, expiresAt, by } };
}

/** Whom a preview shows: a person as he is, or a role as if somebody held nothing else, for the rows that the looker sees. Null when there is no such person or role. */
export async function shownPrincipal(em: EntityManager, by: Principal, preview: Shown, now: Date): Promise<Principal | null> {
  if (preview.kind === PreviewKind.USER) {
    const user = await em.findOne(User, { id: preview.userId ?? '', enabled: true });
    return user && principalOfUser(em, user, now);
  }
  const saved = preview.roleId ? await em.findOne(Role, { id: preview.roleId }) : null;
  if (!saved && (preview.kind === PreviewKind.ROLE || preview.roleId)) return null;
  const role = preview.kind === PreviewKind.DRAFT ? { code: saved?.code ?? '', permissions: preview.permissions ?? [], refundLimit: preview.refundLimit ?? null } : saved;
  if (!role) return null;
  const { shops, warehouses } = by.scope;
  const rows = { shopIds: shops === 'all' ? null : [...shops], warehouseIds: warehouses === 'all' ? null : [...warehouses] };
  const ownOnly = PRESET_ROLES.some(({ code, ownOnly: own }) => own && code === role.code);
  const { refundLimit, ...access } = accessAt({ roles: [grantedRole(role as Role, rows)], direct: [], customerId: ownOnly ? NOBODYS : null }, now);
  // Nobody holds only this: what belongs to the caller himself is nobody's, so the preview's id stands in place of a person's.
  return { kind: 'user', id: preview.id, name: preview.name, ...access, ...(refundLimit !== null && { refundLimit }) };
}
