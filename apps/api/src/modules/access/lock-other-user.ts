import { loadForUpdate, type Tx } from '../../platform/command/tx.js';
import { refuse, Refusal, UserErrorCode } from '../../platform/errors.js';
import { grantsOf } from './access-grants.js';
import { holderOf } from './access-gate.js';
import { whyNotChange, whyNotHand } from './delegation.js';
import { isOver } from './effective-access.js';
import { User } from './user.entity.js';

/** Locks a user whose way in the caller may take away or give back: not himself, and nobody who may more than he does. */
export async function lockOtherUser(tx: Tx, userId: string): Promise<User> {
  const user = await loadForUpdate(tx, User, userId, { field: ['userId'] });
  if (tx.actor.kind === 'user' && user.id === tx.actor.id) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'ownAccess', { field: ['userId'] });
  if (user.erasedAt) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'accountErased', { field: ['userId'] });
  const held = (await holderOf(tx.em, tx.actor, tx.now))(tx.now);
  const grants = await grantsOf(tx.em, user);
  const roles = grants.roles.filter((role) => !isOver(role, tx.now)).map((role) => whyNotHand(held, { role }));
  const single = grants.direct.filter((grant) => !grant.denied && !isOver(grant, tx.now)).map((grant) => whyNotHand(held, { single: grant }));
  const reason = [whyNotChange(held, grants, tx.now), ...roles, ...single].find((each) => each !== undefined);
  if (reason) throw new Refusal({ ...reason, field: ['userId'], params: { ...reason.params, name: user.displayName } });
  return user;
}
