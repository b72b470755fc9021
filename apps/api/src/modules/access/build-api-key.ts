import { ApiKey, ApiKeyMode } from './api-key.entity.js';
import { grantablePermissions } from './api-key.policy.js';
import { hashToken } from './tokens.js';
import { jobPrincipal } from '../../platform/principal.js';

/** A key that nobody at a screen makes: the command line's, the demo's, a test's. The caller persists it and shows the secret. */
export function buildApiKey(secret: string, fields: { name: string; permissions: readonly string[]; createdAt: Date } & Partial<ApiKey>): ApiKey {
  const grantable: readonly string[] = grantablePermissions(jobPrincipal('command line'));
  return Object.assign(new ApiKey(), {
    keyHash: hashToken(secret), mode: secret.startsWith('oms_test') ? ApiKeyMode.TEST : ApiKeyMode.LIVE, start: secret.slice(0, 13), createdByName: 'oms', ...fields,
    permissions: fields.permissions.filter((permission) => grantable.includes(permission)),
  });
}
