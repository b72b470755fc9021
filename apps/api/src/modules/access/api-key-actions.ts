import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import { UserErrorCode } from '../../platform/errors.js';
import type { AvailableAction } from '../../platform/graphql/available-action.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { errorText } from '../../platform/messages.js';
import { ApiKey, ApiKeyState } from './api-key.entity.js';
import { KEY_ACTIONS, keyState, mayManageKey, whyNotKey } from './api-key.policy.js';

/** What the caller can do with a key now, and why not the rest. */
export async function keyActions(ctx: RequestContext, key: Pick<ApiKey, 'id' | 'ownerId' | 'revokedAt' | 'expiresAt' | 'replacedById'>): Promise<AvailableAction[]> {
  const now = ctx.clock.now();
  const replaced = await loadByKey(ctx, ApiKey, 'replacedById', key.id);
  const oldLives = replaced.some((old) => keyState({ ...old, expiresAt: old.expiresAt ? rowInstant(old.expiresAt) : null }, now) === ApiKeyState.ENDING);
  return KEY_ACTIONS.map((action) => {
    const reason = mayManageKey(ctx.principal, key, action)
      ? whyNotKey(action, keyState(key, now), oldLives)
      : { code: UserErrorCode.ACTION_NOT_ALLOWED, messageKey: 'forbidden', params: { permission: 'apikey:manage' } };
    return { action, enabled: reason === undefined, disabledReason: reason ? { code: reason.code, message: errorText(ctx.locale, reason.messageKey, reason.params) } : null };
  });
}
