import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { ApiKey } from '../api-key.entity.js';
import type { RevokeApiKeyInput } from '../api-key.inputs.js';
import { keyState, mayManageKey, whyNotKey } from '../api-key.policy.js';

/** Takes a key back: its next request is that of a stranger. */
export const revokeApiKey = command('revokeApiKey', async (tx, input: RevokeApiKeyInput) => {
  const key = await loadForUpdate(tx, ApiKey, input.apiKeyId, { field: ['apiKeyId'] });
  if (!mayManageKey(tx.actor, key, 'revoke')) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'ApiKey' }, field: ['apiKeyId'] });
  const reason = whyNotKey('revoke', keyState(key, tx.now), false);
  if (reason) throw new Refusal(reason);
  key.revokedAt = tx.now;
  await tx.emit({ type: 'ApiKeyRevoked', subject: { type: 'ApiKey', id: key.id }, data: { name: key.name, start: key.start, reason: input.reason?.trim() ?? '' } });
  return { apiKey: ref(ApiKey, key.id) };
});
