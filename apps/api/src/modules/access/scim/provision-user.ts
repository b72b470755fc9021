import { LockMode } from '@mikro-orm/core';
import { command } from '../../../platform/command/command.js';
import type { Tx } from '../../../platform/command/tx.js';
import { hashPassword } from '../passwords.js';
import { UserRole } from '../role.entity.js';
import { Session } from '../session.entity.js';
import { newToken } from '../tokens.js';
import { User } from '../user.entity.js';
import { inTurn } from './administrators.js';
import { keepRecord } from './keep-record.js';
import { noResource, ScimProblem } from './scim-error.js';
import { ScimRecord } from './scim-resource.entity.js';
import type { UserFacts } from './scim-shapes.js';

/** Hires: a user who cannot sign in with a password until he has set one. One who was deleted before comes back as himself. */
export const hireUser = command('scimHireUser', async (tx, facts: UserFacts) => {
  const known = await tx.em.findOne(User, { username: facts.username }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const record = known && (await tx.em.findOne(ScimRecord, { resourceId: known.id }));
  if (known && !record?.deletedAt) throw taken();
  const user = known ?? tx.em.create(User, { username: facts.username, displayName: facts.displayName, passwordHash: await hashPassword(newToken('ses')), createdAt: tx.now } as never);
  Object.assign(user, { displayName: facts.displayName, enabled: facts.active });
  await keepRecord(tx, user.id, facts, record);
  await tx.emit({ type: 'UserProvisioned', subject: { type: 'User', id: user.id }, data: { name: facts.username }, audit: { active: facts.active } });
  return { id: user.id };
});

/** Changes what a provider says of a user; switching him off ends his sessions at once. */
export const changeUser = command('scimChangeUser', async (tx, { id, facts }: { id: string; facts: UserFacts }) => inTurn(tx, async () => {
  const { user, record } = await loadStaff(tx, id);
  const other = facts.username === user.username ? null : await tx.em.findOne(User, { username: facts.username });
  if (other) throw taken();
  const before = { username: user.username, displayName: user.displayName, enabled: user.enabled };
  const leaves = user.enabled && !facts.active;
  Object.assign(user, { username: facts.username, displayName: facts.displayName, enabled: facts.active });
  await keepRecord(tx, id, facts, record);
  if (leaves) await endSessionsOf(tx, id);
  await tx.emit({ type: leaves ? 'UserSwitchedOff' : 'UserProvisioned', subject: { type: 'User', id }, data: { name: facts.username }, audit: { before, after: { username: facts.username, displayName: facts.displayName, enabled: facts.active } } });
  return { id };
}));

/** Deletes for the provider; the house keeps who did what and only switches him off, without roles. */
export const dismissUser = command('scimDismissUser', async (tx, { id }: { id: string }) => inTurn(tx, async () => {
  const { user, record } = await loadStaff(tx, id);
  user.enabled = false;
  const kept = await keepRecord(tx, id, { externalId: null, attributes: {} }, record);
  kept.deletedAt = tx.now;
  await tx.em.nativeDelete(UserRole, { userId: id });
  await endSessionsOf(tx, id);
  await tx.emit({ type: 'UserSwitchedOff', subject: { type: 'User', id }, data: { name: user.username }, audit: { deleted: true } });
  return { id };
}));

async function loadStaff(tx: Tx, id: string): Promise<{ user: User; record: ScimRecord | null }> {
  const user = await tx.em.findOne(User, { id, customerId: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const record = user && (await tx.em.findOne(ScimRecord, { resourceId: id }));
  if (!user || record?.deletedAt) throw noResource(id);
  return { user, record };
}

async function endSessionsOf(tx: Tx, userId: string): Promise<void> {
  const ended = await tx.em.nativeDelete(Session, { userId });
  await tx.emit({ type: 'SessionEnded', subject: { type: 'User', id: userId }, audit: { ended } });
}

const taken = (): ScimProblem => new ScimProblem(409, 'The userName is taken', 'uniqueness');
