import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import { availableAction, type AvailableAction } from '../../platform/graphql/available-action.js';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { ApiKey, ApiKeyState } from './api-key.entity.js';
import type { Permission } from './permissions.js';
import { KEY_ACTIONS, keyState, mayManageKey, whyNotKey } from './api-key.policy.js';

const MANAGE: Permission = 'apikey:manage';

/** What the caller can do with a key now, and why not the rest. */
export async function keyActions(ctx: RequestContext, key: Pick<ApiKey, 'id' | 'ownerId' | 'revokedAt' | 'expiresAt' | 'replacedById'>): Promise<AvailableAction[]> {
  const now = ctx.clock.now();
  const replaced = await loadByKey(ctx, ApiKey, 'replacedById', key.id);
  const oldLives = replaced.some((old) => keyState({ ...old, expiresAt: old.expiresAt ? rowInstant(old.expiresAt) : null }, now) === ApiKeyState.ENDING);
  return KEY_ACTIONS.map((action) => availableAction(ctx, { action, permission: MANAGE }, () => whyNotKey(action, keyState(key, now), oldLives), mayManageKey(ctx.principal, key, action)));
}
