import { command } from '../../../platform/command/command.js';
import { ref, type Tx } from '../../../platform/command/tx.js';
import { Refusal, refuse, UserErrorCode, type RefusalDetail } from '../../../platform/errors.js';
import { parseRange } from '../address-list.js';
import { ApiKey, ApiKeyMode } from '../api-key.entity.js';
import type { CreateApiKeyInput, CreateOwnApiKeyInput } from '../api-key.inputs.js';
import { whyNotGive } from '../api-key.policy.js';
import { hashToken, newToken } from '../tokens.js';

const MOST_OWN_KEYS = 20;
const STARTS_WITH = 'oms_live_'.length + 4;

/** Makes a key of a partner system. Its secret is in this answer and nowhere else. */
export const createApiKey = command('createApiKey', (tx, input: CreateApiKeyInput) => makeKey(tx, input, null));

/** Makes a key for the caller's own scripts: it never gives more than he holds, and ends with him. */
export const createOwnApiKey = command('createOwnApiKey', async (tx, input: CreateOwnApiKeyInput) => {
  const own = await tx.em.count(ApiKey, { ownerId: tx.actor.id, revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: tx.now } }] });
  if (own >= MOST_OWN_KEYS) throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'apiKeyTooMany', { params: { most: MOST_OWN_KEYS } });
  return makeKey(tx, input, tx.actor.id);
});

async function makeKey(tx: Tx, input: CreateApiKeyInput, ownerId: string | null) {
  if (tx.actor.kind !== 'user') throw refuse(UserErrorCode.ACTION_NOT_ALLOWED, 'apiKeyByPeople');
  const mode = input.mode ?? ApiKeyMode.LIVE;
  const wrong = [...whyNotGive(tx.actor, { ...input, mode }), ...wrongAddresses(input.addresses), ...wrongEnd(input.expiresAt, tx.now)];
  if (wrong.length > 0) throw new Refusal(wrong);
  const { key, secret } = addKey(tx, {
    name: input.name.trim(), mode, permissions: input.permissions, shopIds: input.shopIds ?? null, warehouseIds: input.warehouseIds ?? null, addresses: input.addresses ?? null,
    ownerId, expiresAt: input.expiresAt ?? null, bucketSize: input.bucketSize ?? null, restoreRate: input.restoreRate ?? null,
  });
  const { name, start, permissions, shopIds, warehouseIds, addresses, expiresAt } = key;
  await tx.emit({ type: 'ApiKeyCreated', subject: { type: 'ApiKey', id: key.id }, data: { name, start }, audit: { permissions, shopIds, warehouseIds, addresses, expiresAt, ownerId } });
  return { apiKey: ref(ApiKey, key.id), secret };
}

export type KeyFields = Pick<ApiKey, 'name' | 'mode' | 'permissions' | 'shopIds' | 'warehouseIds' | 'addresses' | 'ownerId' | 'expiresAt' | 'bucketSize' | 'restoreRate'>;

/** A new row with a new secret. */
export function addKey(tx: Pick<Tx, 'em' | 'now' | 'actor'>, fields: KeyFields): { key: ApiKey; secret: string } {
  const secret = newToken(fields.mode === ApiKeyMode.TEST ? 'oms_test' : 'oms_live');
  const key = tx.em.create(ApiKey, { ...fields, keyHash: hashToken(secret), start: secret.slice(0, STARTS_WITH), createdByName: tx.actor.name, createdAt: tx.now } as never);
  return { key, secret };
}

function wrongAddresses(addresses: readonly string[] | null | undefined): RefusalDetail[] {
  return (addresses ?? []).flatMap((address, index) =>
    (parseRange(address) ? [] : [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'apiKeyAddress', field: ['addresses', String(index)], params: { address } }]));
}

function wrongEnd(expiresAt: Date | null | undefined, now: Date): RefusalDetail[] {
  return expiresAt && expiresAt <= now ? [{ code: UserErrorCode.INVALID_INPUT, messageKey: 'apiKeyEndPassed', field: ['expiresAt'] }] : [];
}
