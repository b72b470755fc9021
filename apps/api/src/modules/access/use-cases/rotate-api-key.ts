import { command } from '../../../platform/command/command.js';
import { loadForUpdate, ref } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode } from '../../../platform/errors.js';
import { ApiKey, ApiKeyState } from '../api-key.entity.js';
import type { RotateApiKeyInput } from '../api-key.inputs.js';
import { keyState, mayManageKey, whyNotGive, whyNotKey } from '../api-key.policy.js';
import { addKey } from './create-api-key.js';

const USUAL_OVERLAP_HOURS = 24;

/** Gives a key a successor with the same rights and a secret of its own; both work for the overlap, then the old one ends. */
export const rotateApiKey = command('rotateApiKey', async (tx, input: RotateApiKeyInput) => {
  const old = await loadForUpdate(tx, ApiKey, input.apiKeyId, { field: ['apiKeyId'] });
  if (!mayManageKey(tx.actor, old, 'rotate')) throw refuse(UserErrorCode.NOT_FOUND, 'notFound', { params: { type: 'ApiKey' }, field: ['apiKeyId'] });
  const before = await tx.em.findOne(ApiKey, { replacedById: old.id });
  const beforeLives = before !== null && keyState(before, tx.now) === ApiKeyState.ENDING;
  const reason = whyNotKey('rotate', keyState(old, tx.now), beforeLives);
  // The successor's secret goes to whoever rotates: it gives no more than he holds.
  const refusals = reason ? [reason] : whyNotGive(tx.actor, old);
  if (refusals.length > 0) throw new Refusal(refusals);
  const lifetime = old.expiresAt ? old.expiresAt.getTime() - old.createdAt.getTime() : null;
  const { name, mode, permissions, shopIds, warehouseIds, addresses, ownerId, bucketSize, restoreRate } = old;
  const { key, secret } = addKey(tx, {
    name, mode, permissions, shopIds: shopIds ?? null, warehouseIds: warehouseIds ?? null, addresses: addresses ?? null, ownerId: ownerId ?? null,
    bucketSize: bucketSize ?? null, restoreRate: restoreRate ?? null, expiresAt: lifetime === null ? null : new Date(tx.now.getTime() + lifetime),
  });
  const end = new Date(tx.now.getTime() + (input.overlapHours ?? USUAL_OVERLAP_HOURS) * 3_600_000);
  old.replacedById = key.id;
  old.expiresAt = old.expiresAt && old.expiresAt < end ? old.expiresAt : end;
  await tx.emit({ type: 'ApiKeyRotated', subject: { type: 'ApiKey', id: old.id }, data: { name, start: key.start }, audit: { successor: key.id, oldEnds: old.expiresAt } });
  return { apiKey: ref(ApiKey, key.id), secret };
});
