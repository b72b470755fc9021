import type { Role } from '../role.entity.js';
import type { User } from '../user.entity.js';
import { ScimProblem } from './scim-error.js';
import type { ScimRecord } from './scim-resource.entity.js';

export const USER_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';
/** Kept as they came, for the provider to read back. */
const KEPT = ['name', 'emails', 'phoneNumbers', 'title'] as const;
const MOST_KEPT = 4_000;

interface Member {
  value: string;
  display: string;
}

export interface ScimJson {
  schemas: string[];
  id: string;
  meta: { resourceType: 'User' | 'Group'; created?: string; lastModified?: string; location: string };
  [attribute: string]: unknown;
}

/** A user as the protocol shows him. */
export function scimUser(user: User, record: ScimRecord | undefined, groups: readonly Member[], base: string): ScimJson {
  return {
    schemas: [USER_SCHEMA], id: user.id, ...(record?.externalId && { externalId: record.externalId }),
    userName: user.username, displayName: user.displayName, active: user.enabled, ...record?.attributes,
    groups: groups.map((group) => ({ ...group, $ref: `${base}/Groups/${group.value}`, type: 'direct' })),
    meta: { resourceType: 'User', created: user.createdAt.toISOString(), lastModified: (record?.updatedAt ?? user.createdAt).toISOString(), location: `${base}/Users/${user.id}` },
  };
}

/** A role as the protocol shows it. */
export function scimGroup(role: Role, record: ScimRecord | undefined, members: readonly Member[], base: string): ScimJson {
  return {
    schemas: [GROUP_SCHEMA], id: role.id, ...(record?.externalId && { externalId: record.externalId }), displayName: role.name,
    members: members.map((member) => ({ ...member, $ref: `${base}/Users/${member.value}`, type: 'User' })),
    meta: { resourceType: 'Group', ...(record && { created: record.createdAt.toISOString(), lastModified: record.updatedAt.toISOString() }), location: `${base}/Groups/${role.id}` },
  };
}

export interface UserFacts {
  username: string;
  displayName: string;
  active: boolean;
  externalId: string | null;
  attributes: Record<string, unknown>;
}

/** What a provider says of a user. Throws invalidValue naming the attribute. */
export function userFacts(body: Record<string, unknown>): UserFacts {
  const username = textOf(body, 'userName', 40, true)?.toLowerCase() ?? '';
  if (!/^[\w.@+-]+$/.test(username)) throw new ScimProblem(400, 'userName may have letters, digits and . @ + - _ only', 'invalidValue');
  const name = (typeof body['name'] === 'object' && body['name'] !== null ? body['name'] : {}) as Record<string, unknown>;
  const whole = textOf(name, 'formatted', 60) ?? `${textOf(name, 'familyName', 30) ?? ''}${textOf(name, 'givenName', 30) ?? ''}`;
  const attributes = Object.fromEntries(KEPT.flatMap((key) => (body[key] === undefined || body[key] === null ? [] : [[key, body[key]]])));
  if (JSON.stringify(attributes).length > MOST_KEPT) throw new ScimProblem(400, `name, emails, phoneNumbers and title are too long together: at most ${MOST_KEPT} characters`, 'invalidValue');
  return { username, displayName: textOf(body, 'displayName', 60) ?? (whole || username), active: activeOf(body['active']), externalId: textOf(body, 'externalId', 120) ?? null, attributes };
}

export interface GroupFacts {
  name: string;
  externalId: string | null;
  /** Row ids of users. */
  members: string[];
}

/** What a provider says of a group. Throws invalidValue naming the attribute. */
export function groupFacts(body: Record<string, unknown>): GroupFacts {
  const { members = [] } = body;
  if (!Array.isArray(members) || members.length > 5_000) throw new ScimProblem(400, 'members must be a list of at most 5,000', 'invalidValue');
  const ids = members.map((member: unknown) => textOf((typeof member === 'object' && member !== null ? member : {}) as Record<string, unknown>, 'value', 60, true) ?? '');
  return { name: textOf(body, 'displayName', 60, true) ?? '', externalId: textOf(body, 'externalId', 120) ?? null, members: [...new Set(ids)] };
}

/** Some providers send the truth as a word. */
function activeOf(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const said = String(value).toLowerCase();
  if (said !== 'true' && said !== 'false') throw new ScimProblem(400, 'active must be true or false', 'invalidValue');
  return said === 'true';
}

function textOf(from: Record<string, unknown>, key: string, most: number, needed = false): string | undefined {
  const value = from[key];
  if ((value === undefined || value === null || value === '') && !needed) return undefined;
  // Control characters are nobody's name.
  if (typeof value !== 'string' || value.trim() === '' || value.length > most || /\p{Cc}/u.test(value)) throw new ScimProblem(400, `${key} must be a text of 1 to ${most} characters`, 'invalidValue');
  return value.trim();
}
