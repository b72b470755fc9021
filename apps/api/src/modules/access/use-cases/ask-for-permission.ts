import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { command } from '../../../platform/command/command.js';
import { refuse, UserErrorCode } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { grantsOf } from '../access-grants.js';
import { WhyNot, type AskForPermissionInput } from '../ask/ask.types.js';
import { giversOf } from '../ask/givers.js';
import { PermissionRequest } from '../ask/permission-request.entity.js';
import { dayOfRequest, whyNotHeld } from '../ask/why-not.js';
import { isPermission } from '../permissions.js';
import { User } from '../user.entity.js';

const MOST_A_DAY = 10;

const askedToday = () => refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'askedToday', { field: ['permission'] });

/**
 * Asks whoever can give it for a permission: each of them gets a mail. Once a day for each permission, ten a day in all;
 * refused for what is held, and for customers.
 */
export const askForPermission = command('askForPermission', async (tx, input: AskForPermissionInput) => {
  const { permission } = input;
  if (!isPermission(permission)) throw refuse(UserErrorCode.INVALID_INPUT, 'permissionUnknown', { field: ['permission'], params: { permission } });
  const user = tx.actor.kind === 'user' ? await tx.em.findOne(User, { id: tx.actor.id }) : null;
  if (!user || user.customerId) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'askByStaffOnly');
  if (whyNotHeld(await grantsOf(tx.em, user), permission, tx.now).why === WhyNot.ALLOWED) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'permissionHeld', { field: ['permission'] });
  const givers = await giversOf(tx.em, user, permission, tx.now);
  if (givers.length === 0) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'nobodyCanGive', { field: ['permission'] });
  const today = { userId: user.id, day: dayOfRequest(tx.now) };
  const asked = await tx.em.find(PermissionRequest, today);
  if (asked.some((each) => each.permission === permission)) throw askedToday();
  if (asked.length >= MOST_A_DAY) throw refuse(UserErrorCode.RATE_LIMITED, 'askedTooMuch', { field: ['permission'], params: { most: String(MOST_A_DAY) } });
  const request = Object.assign(new PermissionRequest(), { id: newId(), ...today, permission, reason: input.reason.trim(), askedAt: tx.now });
  tx.em.persist(request);
  // A copy of this request may have come first since the look above.
  await tx.em.flush().catch((error: unknown) => {
    throw error instanceof UniqueConstraintViolationException ? askedToday() : error;
  });
  await tx.emit({ type: 'PermissionAskedFor', subject: { type: 'User', id: user.id }, data: { permission, requestId: request.id } });
  return { told: givers.length };
});
