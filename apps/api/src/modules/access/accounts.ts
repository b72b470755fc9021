import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/sql';
import type { Tx } from '../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { parseAddress, type Address } from './address.js';
import { Contact } from './contact.entity.js';
import { UserRole } from './role.entity.js';
import { SignInTicket } from './second-factor.entity.js';
import { endOthersOf } from './use-cases/end-session.js';
import { User } from './user.entity.js';

interface NewUser {
  id: string;
  username: string;
  displayName: string;
  passwordHash: string;
  customerId?: string | null;
  roles: readonly { roleId: string; shopIds?: string[] | null; warehouseIds?: string[] | null }[];
  contacts: readonly Address[];
}

/** Adds somebody who can sign in, with roles and verified addresses. Refuses a name or an address that is taken. */
export async function addUser(tx: Tx, { roles, contacts, ...user }: NewUser): Promise<void> {
  const taken = refuse(UserErrorCode.INVALID_INPUT, 'usernameTaken', { field: ['username'] });
  if ((await tx.em.count(User, { username: user.username })) > 0) throw taken;
  if ((await tx.em.count(Contact, { $or: contacts.map(({ channel, address }) => ({ channel, address })) })) > 0) {
    throw refuse(UserErrorCode.INVALID_INPUT, 'contactTaken');
  }
  tx.em.create(User, { ...user, customerId: user.customerId ?? null, createdAt: tx.now } as never);
  for (const role of roles) tx.em.create(UserRole, { shopIds: null, warehouseIds: null, ...role, userId: user.id } as never);
  for (const contact of contacts) tx.em.create(Contact, { ...contact, userId: user.id, verifiedAt: tx.now } as never);
  try {
    await tx.em.flush();
  } catch (error) {
    // Somebody else took the name between the look and the write.
    throw error instanceof UniqueConstraintViolationException ? taken : error;
  }
}

/** The user whom an address leads to, if he may sign in. */
export async function userOfAddress(em: EntityManager, { channel, address }: Address): Promise<User | null> {
  const contact = await em.findOne(Contact, { channel, address });
  return contact && em.findOne(User, { id: contact.userId, enabled: true });
}

/** What somebody typed to say who he is, in the one form in which it is compared: an address as it is kept, else a user name. */
export const typedName = (typed: string): string => parseAddress(typed)?.address ?? typed.trim().toLowerCase();

/**
 * The user whom a user name, a verified mobile or a verified e-mail leads to. As many statements whether there is one or not.
 * A user name that looks like an address (a provider may give one) goes before the address.
 */
export async function userOfName(em: EntityManager, typed: string): Promise<User | null> {
  const address = parseAddress(typed);
  const contact = address && (await em.findOne(Contact, { ...address }));
  const username = typed.trim().toLowerCase();
  const found = await em.find(User, { $or: [{ username }, { id: contact?.userId ?? '' }] });
  return found.find((user) => user.username === username) ?? found[0] ?? null;
}

/** The verified addresses of a user. */
export async function addressesOf(em: EntityManager, userId: string): Promise<Address[]> {
  const contacts = await em.find(Contact, { userId });
  return contacts.map(({ channel, address }) => ({ channel, address }));
}

/** Puts an address in the place of a user's old one of its kind; gives the old one, or `taken` when somebody else has the new one. */
export async function replaceContact(tx: Tx, userId: string, { channel, address }: Address): Promise<Address | null | 'taken'> {
  const contact = await tx.em.findOne(Contact, { userId, channel }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const old = contact && { channel, address: contact.address };
  if (contact) Object.assign(contact, { address, verifiedAt: tx.now });
  else tx.em.create(Contact, { userId, channel, address, verifiedAt: tx.now } as never);
  try {
    await tx.em.flush();
    return old;
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) return 'taken';
    throw error;
  }
}

/** Sets a password and ends every session but the one it is done by, half-way ones too; gives how many. The caller lets the authenticator forget. */
export async function setPassword(tx: Tx, userId: string, passwordHash: string): Promise<number> {
  await tx.em.nativeUpdate(User, { id: userId }, { passwordHash });
  await tx.em.nativeDelete(SignInTicket, { userId });
  return endOthersOf(tx, userId);
}
