import type { RequestContext } from '../../../platform/context.js';
import { grantsOf } from '../access-grants.js';
import { accessAt, isOver, isValid, type Grants, type Validity } from '../effective-access.js';
import { permissionInfo } from '../permission-catalogue.js';
import { Role } from '../role.entity.js';
import { roleName } from '../role-words.js';
import { knownPermission } from '../user-access.js';
import { User } from '../user.entity.js';
import { WhyNot, type PermissionAnswer } from './ask.types.js';
import { giversOf } from './givers.js';
import { PermissionRequest } from './permission-request.entity.js';
import { PermissionRequestState } from './permission-request.transitions.js';

const SHOWN_GIVERS = 5;

/** Why grants do not let somebody do something at an instant: a denial before a time that is not there yet, and that before one that is over. */
export function whyNotHeld(grants: Grants, permission: string, now: Date): { why: WhyNot; at: Date | null } {
  if (accessAt(grants, now).permissions.has(permission)) return { why: WhyNot.ALLOWED, at: null };
  const single = grants.direct.filter((grant) => grant.permission === permission);
  if (single.some((grant) => grant.denied && isValid(grant, now))) return { why: WhyNot.DENIED, at: null };
  const given: Validity[] = [...grants.roles.filter((role) => role.permissions.includes(permission)), ...single.filter((grant) => !grant.denied)];
  const begins = given.filter((each) => !isOver(each, now)).flatMap(({ validFrom }) => (validFrom ? [validFrom.getTime()] : []));
  if (begins.length > 0) return { why: WhyNot.NOT_YET, at: new Date(Math.min(...begins)) };
  const ended = given.flatMap(({ validUntil }) => (validUntil ? [validUntil.getTime()] : []));
  return ended.length > 0 ? { why: WhyNot.OVER, at: new Date(Math.max(...ended)) } : { why: WhyNot.NEVER_GIVEN, at: null };
}

/** The day, in UTC, that a request counts for. */
export const dayOfRequest = (now: Date): string => now.toISOString().slice(0, 10);

/** Why the caller may not do something, who can give it, and whether he has asked. A customer learns nothing of the staff. */
export async function whyNot(ctx: RequestContext, code: string): Promise<PermissionAnswer> {
  const permission = knownPermission(code);
  const now = ctx.clock.now();
  const em = ctx.runtime.em.fork();
  const answer = { permission: permissionInfo(permission, ctx.locale), why: WhyNot.NEVER_GIVEN, at: null, roles: [], givers: [], giverCount: 0, request: null };
  const user = ctx.principal.kind === 'user' ? await em.findOne(User, { id: ctx.principal.id }) : null;
  // A partner's key, or a role that is looked at as nobody in particular.
  if (!user) return { ...answer, why: ctx.principal.permissions.has(permission) ? WhyNot.ALLOWED : WhyNot.NEVER_GIVEN };
  const held = whyNotHeld(await grantsOf(em, user), permission, now);
  if (user.customerId) return { ...answer, ...held };
  const givers = await giversOf(em, user, permission, now);
  const request = await em.findOne(PermissionRequest, { userId: user.id, permission, $or: [{ state: PermissionRequestState.OPEN }, { day: dayOfRequest(now) }] }, { orderBy: { askedAt: 'desc', id: 'desc' } });
  const roles = (await em.find(Role, {}, { orderBy: { name: 'asc' } })).filter((role) => role.permissions.includes(permission));
  return {
    ...answer, ...held, roles: roles.map((role) => roleName(role, ctx.locale)), givers: givers.slice(0, SHOWN_GIVERS).map(({ displayName }) => displayName), giverCount: givers.length, request,
  };
}
