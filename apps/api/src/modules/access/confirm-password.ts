import { scopedFork, type RequestContext } from '../../platform/context.js';
import { refuse, UserErrorCode } from '../../platform/errors.js';
import { jobPrincipal } from '../../platform/principal.js';
import { accessState } from './access-state.js';
import { checkPassword } from './passwords.js';
import { User } from './user.entity.js';

/**
 * Asks the caller for his password once more, before what a stolen session alone must not do; gives his account. Refuses
 * keys, and a wrong password at `field`; wrong ones count as they do at signing in.
 */
export async function confirmPassword(ctx: RequestContext, password: string, field = 'password'): Promise<User> {
  const { id, kind } = ctx.principal;
  if (kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'accountOfPeople');
  const { limits } = accessState(ctx.runtime);
  const user = await scopedFork(ctx.runtime.em, jobPrincipal('confirm-password')).findOneOrFail(User, { id });
  await limits.admit(user.username, ctx.ip ?? '');
  if (!(await checkPassword(user.passwordHash, password))) {
    await limits.failed(user.username);
    throw refuse(UserErrorCode.BAD_CREDENTIALS, 'passwordWrong', { field: [field] });
  }
  await limits.succeeded(user.username);
  return user;
}
