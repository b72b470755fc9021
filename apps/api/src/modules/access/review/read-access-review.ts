import type { EntityManager } from '@mikro-orm/sql';
import { chinaDay } from '@ordo/kernel';
import type { RequestContext } from '../../../platform/context.js';
import { encodeNodeId } from '../../../platform/ids.js';
import type { Locale } from '../../../platform/messages.js';
import { asGrants, grantRows, type GrantRows } from '../access-grants.js';
import { ApiKey } from '../api-key.entity.js';
import { accessAt, isOver, isValid } from '../effective-access.js';
import { permissionInfo, type PermissionInfo } from '../permission-catalogue.js';
import { ALL_PERMISSIONS, isPermission } from '../permissions.js';
import { Role } from '../role.entity.js';
import { roleName } from '../role-words.js';
import { Session } from '../session.entity.js';
import { User } from '../user.entity.js';
import { AccessProposal, AccessProposalKind } from './access-proposal.entity.js';
import { AccountFindingKind, type AccessReview, type AccountFinding, type ProposedChange, type RoleUse, type UserUse } from './access-review.types.js';
import { DANGEROUS_PAIRS } from './dangerous-pairs.js';
import { PermissionUse } from './permission-use.entity.js';

/** Over how many days what is given is compared with what is used. */
export const REVIEWED_DAYS = 90;
/** How many days must be known before anything is proposed: who was on leave for a week has not stopped working. */
export const ENOUGH_DAYS = 30;
const ENDS_SOON_DAYS = 14;
const DAY_MS = 86_400_000;
const SHOWN_USERS = 200;
const SHOWN_FOLLOWED = 20;

/** Everything that the review is made of, as it stands in the database. */
interface Facts {
  now: Date;
  locale: Locale;
  users: User[];
  rows: Map<string, GrantRows>;
  roles: Map<string, Role>;
  /** What each user may do now. */
  held: Map<string, ReadonlySet<string>>;
  /** What each user used in the days looked at. */
  used: Map<string, Set<string>>;
}

/** What is given against what was used in the last 90 days: by role, by user, in dangerous pairs, in accounts that lie idle. */
export async function readAccessReview(ctx: RequestContext, even: boolean): Promise<AccessReview> {
  const em = ctx.em.fork();
  const now = ctx.clock.now();
  const since = await firstDay(em);
  const facts = await factsOf(em, now, ctx.locale);
  const enough = since !== null && since <= chinaDay(new Date(now.getTime() - ENOUGH_DAYS * DAY_MS));
  const roles = rolesOf(facts, await em.find(Role, {}, { orderBy: { code: 'asc' } }));
  const followed = await em.find(AccessProposal, {}, { orderBy: { appliedAt: 'desc', id: 'desc' }, limit: SHOWN_FOLLOWED });
  return {
    days: REVIEWED_DAYS, since, enough, roles, users: usersOf(facts), pairs: pairsOf(facts),
    findings: [...idle(facts), ...(await leavers(em, facts)), ...limited(facts)],
    proposals: enough || even ? proposalsOf(facts, roles) : [], followed,
  };
}

async function firstDay(em: EntityManager): Promise<string | null> {
  const [first] = await em.find(PermissionUse, {}, { orderBy: { day: 'asc' }, limit: 1 });
  return first?.day ?? null;
}

async function factsOf(em: EntityManager, now: Date, locale: Locale): Promise<Facts> {
  const users = await em.find(User, { customerId: null }, { orderBy: { username: 'asc' } });
  const { rows, roles } = await grantRows(em, users.map((user) => user.id));
  const held = new Map(users.map((user) => [user.id, accessAt(asGrants(user, rows.get(user.id), roles), now).permissions]));
  const used = new Map<string, Set<string>>();
  const from = chinaDay(new Date(now.getTime() - REVIEWED_DAYS * DAY_MS));
  const uses = await em.createQueryBuilder(PermissionUse).select(['userId', 'permission']).distinct().where({ day: { $gte: from } }).execute<{ userId: string; permission: string }[]>('all');
  for (const { userId, permission } of uses) used.set(userId, (used.get(userId) ?? new Set()).add(permission));
  return { now, locale, users, rows, roles, held, used };
}

const enabled = ({ users }: Facts): User[] => users.filter((user) => user.enabled);
const infos = (codes: readonly string[], locale: Locale): PermissionInfo[] => ALL_PERMISSIONS.filter((code) => codes.includes(code)).map((code) => permissionInfo(code, locale));
const mostFirst = (a: { unused: readonly unknown[] }, b: { unused: readonly unknown[] }): number => b.unused.length - a.unused.length;

function holdersOf(facts: Facts, roleId: string): User[] {
  return enabled(facts).filter((user) => facts.rows.get(user.id)?.given.some((given) => given.roleId === roleId && isValid(given, facts.now)));
}

function rolesOf(facts: Facts, roles: readonly Role[]): RoleUse[] {
  return roles.map((role) => {
    const holders = holdersOf(facts, role.id);
    const unused = role.permissions.filter((permission) => holders.every((user) => !facts.used.get(user.id)?.has(permission)));
    return { role, holders: holders.length, granted: role.permissions.length, unused: holders.length === 0 ? [] : infos(unused, facts.locale) };
  }).toSorted(mostFirst);
}

function usersOf(facts: Facts): UserUse[] {
  return enabled(facts).map((user) => {
    const held = [...(facts.held.get(user.id) ?? [])];
    return { user, granted: held.length, unused: infos(held.filter((code) => !facts.used.get(user.id)?.has(code)), facts.locale) };
  }).toSorted(mostFirst).slice(0, SHOWN_USERS);
}

function pairsOf(facts: Facts) {
  return DANGEROUS_PAIRS.map(({ key, permissions }) => ({
    key, permissions: infos(permissions, facts.locale),
    users: enabled(facts).filter((user) => permissions.every((code) => facts.held.get(user.id)?.has(code))),
  })).filter((pair) => pair.users.length > 0);
}

function isIdle({ lastSignInAt, createdAt }: User, now: Date): boolean {
  return (lastSignInAt ?? createdAt).getTime() < now.getTime() - REVIEWED_DAYS * DAY_MS;
}

/** Who has not signed in, and has no key of his that works in his stead. */
function idle(facts: Facts): AccountFinding[] {
  return enabled(facts).filter((user) => isIdle(user, facts.now) && !facts.used.has(user.id)).map((user) => ({ kind: AccountFindingKind.IDLE, user, about: null, at: user.lastSignInAt ?? null }));
}

async function leavers(em: EntityManager, { users, now }: Facts): Promise<AccountFinding[]> {
  const gone = users.filter((user) => !user.enabled);
  const ids = gone.map((user) => user.id);
  const sessions = await em.find(Session, { userId: { $in: ids }, expiresAt: { $gt: now } });
  const keys = await em.find(ApiKey, { ownerId: { $in: ids }, revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }] });
  return gone.flatMap((user) => [
    ...keys.filter((key) => key.ownerId === user.id).map((key) => ({ kind: AccountFindingKind.LEAVER_WITH_ACCESS, user, about: key.name, at: key.expiresAt ?? null })),
    ...sessions.filter((session) => session.userId === user.id).map((session) => ({ kind: AccountFindingKind.LEAVER_WITH_ACCESS, user, about: null, at: session.expiresAt })),
  ]);
}

/** Rights given for a time that end soon, or are over. */
function limited(facts: Facts): AccountFinding[] {
  const soon = new Date(facts.now.getTime() + ENDS_SOON_DAYS * DAY_MS);
  return enabled(facts).flatMap((user) => {
    const { given, direct } = facts.rows.get(user.id) ?? { given: [], direct: [] };
    const all = [
      ...given.map((each) => ({ validUntil: each.validUntil, about: nameOfRole(facts, each.roleId) })),
      ...direct.filter((each) => !each.denied).map((each) => ({ validUntil: each.validUntil, about: nameOf(each.permission, facts.locale) })),
    ];
    return all.flatMap(({ validUntil, about }) => {
      if (!validUntil || validUntil > soon) return [];
      return [{ kind: isOver({ validUntil }, facts.now) ? AccountFindingKind.OVER : AccountFindingKind.ENDS_SOON, user, about, at: validUntil }];
    });
  });
}

function nameOfRole({ roles, locale }: Facts, roleId: string): string {
  const role = roles.get(roleId);
  return role ? roleName(role, locale) : roleId;
}

const nameOf = (code: string, locale: Locale): string => (isPermission(code) ? permissionInfo(code, locale).name : code);

function proposalsOf(facts: Facts, roles: readonly RoleUse[]): ProposedChange[] {
  const trims = roles.filter(({ unused }) => unused.length > 0).map(({ role, unused, holders }) => ({
    kind: AccessProposalKind.TRIM_ROLE, roleId: encodeNodeId('Role', role.id), subjectName: roleName(role, facts.locale), permissions: unused, affected: holders, locked: role.preset,
  }));
  const idlers = idle(facts).map(({ user }) => ofUser(AccessProposalKind.DISABLE_USER, user, infos([...(facts.held.get(user.id) ?? [])], facts.locale)));
  const grants = enabled(facts).flatMap((user) => {
    const unused = (facts.rows.get(user.id)?.direct ?? []).filter((grant) => !grant.denied && !facts.used.get(user.id)?.has(grant.permission));
    return unused.length === 0 ? [] : [ofUser(AccessProposalKind.END_GRANT, user, infos(unused.map((grant) => grant.permission), facts.locale))];
  });
  return [...grants, ...idlers, ...trims];
}

function ofUser(kind: AccessProposalKind, user: User, permissions: PermissionInfo[]): ProposedChange {
  return { kind, userId: encodeNodeId('User', user.id), subjectName: user.displayName, permissions, affected: 1, locked: false };
}
