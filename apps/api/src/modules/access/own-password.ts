import type { RequestContext } from '../../platform/context.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { accessState } from './access-state.js';
import { knownDevice } from './device.js';
import { User } from './user.entity.js';

/** Has a signed-in person prove that he is himself: a session left open opens no more than it must. Refuses programs, and a wrong password at `field`; counts tries like signing in does. */
export async function provePassword(ctx: RequestContext, password: string, field = 'password'): Promise<User> {
  const { limits, checkPassword, key } = accessState(ctx.runtime);
  const user = ctx.principal.kind === 'user' ? await ctx.runtime.em.fork().findOne(User, { id: ctx.principal.id }) : null;
  if (!user) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'byPeopleOnly');
  const giveBack = await limits.admitPassword({ account: user.id, ip: ctx.ip ?? '', device: knownDevice(key, user.id, ctx.device) });
  if (!(await checkPassword(user.passwordHash, password))) throw refuse(UserErrorCode.BAD_CREDENTIALS, 'passwordWrong', { field: [field] });
  await giveBack();
  return user;
}
