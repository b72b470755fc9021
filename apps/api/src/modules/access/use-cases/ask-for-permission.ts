import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { grantsOf } from '../access-grants.js';
import { WhyNot, type AskForPermissionInput } from '../ask/ask.types.js';
import { giversOf } from '../ask/givers.js';
import { PermissionRequest } from '../ask/permission-request.entity.js';
import { openFor } from '../ask/permission-request.policy.js';
import { dayOfRequest, whyNotHeld } from '../ask/why-not.js';
import { isPermission } from '../permissions.js';
import { User } from '../user.entity.js';

const MOST_A_DAY = 10;

/**
 * Asks whoever can give it for a permission: each of them gets a mail. Whoever has asked for it already gets his open request back, and
 * nobody a mail. Once a day for each permission, ten a day in all; refused for what is held, and for customers.
 */
export const askForPermission = command('askForPermission', async (tx, { permission, reason }: AskForPermissionInput) => {
  if (!isPermission(permission)) throw refuse(UserErrorCode.INVALID_INPUT, 'permissionUnknown', { field: ['permission'], params: { permission } });
  if (tx.actor.kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'askByStaffOnly');
  // Of two at once the second waits here, and then finds the first one's.
  const user = await loadForUpdate(tx, User, tx.actor.id);
  if (user.customerId) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'askByStaffOnly');
  if (whyNotHeld(await grantsOf(tx.em, user), permission, tx.now).why === WhyNot.ALLOWED) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'permissionHeld', { field: ['permission'] });
  const key = openFor(user.id, permission);
  const open = await tx.em.findOne(PermissionRequest, { openFor: key });
  if (open) return { told: 0, request: ref(PermissionRequest, open.id) };
  const givers = await giversOf(tx.em, user, permission, tx.now);
  if (givers.length === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'nobodyCanGive', { field: ['permission'] });
  const today = { userId: user.id, day: dayOfRequest(tx.now) };
  const asked = await tx.em.find(PermissionRequest, today);
  if (asked.some((each) => each.permission === permission)) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'askedToday', { field: ['permission'] });
  if (asked.length >= MOST_A_DAY) throw refuse(UserErrorCode.RATE_LIMITED, 'askedTooMuch', { field: ['permission'], params: { most: String(MOST_A_DAY) } });
  const request = Object.assign(new PermissionRequest(), { id: newId(), ...today, permission, openFor: key, reason: reason.trim(), askedAt: tx.now });
  tx.em.persist(request);
  await tx.em.flush();
  await tx.emit({ type: 'PermissionAskedFor', subject: { type: 'PermissionRequest', id: request.id }, data: { permission } });
  return { told: givers.length, request: ref(PermissionRequest, request.id) };
});
