import { LEGAL_VERSIONS } from '@ordo/i18n';
import type { Tx } from '../../platform/command/tx.js';
import type { RequestContext } from '../../platform/context.js';
import { Refusal, UserErrorCode, type RefusalDetail } from '../../platform/errors.js';
import { EVERYTHING, type Principal } from '../../platform/principal.js';
import type { Address } from '../access/index.js';
import { Consent } from './consent.entity.js';
import { identityState } from './identity-state.js';
import { passwordProblems } from './password-policy.js';

// Begins with a letter and holds no @: it can never be taken for a mobile number or a mail address.
const USERNAME = /^[a-z][a-z0-9._-]{3,19}$/;

interface Wanted {
  username: string;
  password: string;
  agreementVersion: string;
  privacyVersion: string;
}

/** Refuses a name, a password or a consent that no account can be made with; every fault at once, by field. */
export function refuseUnfit(ctx: RequestContext, { username, password, agreementVersion, privacyVersion }: Wanted, addresses: readonly Address[]): void {
  const invalid = (field: string, messageKey: string, params = {}): RefusalDetail => ({ code: UserErrorCode.INVALID_INPUT, messageKey, params, field: [field] });
  const problems = [
    ...(USERNAME.test(username) ? [] : [invalid('username', 'usernameForm')]),
    ...unfitPassword(ctx, password, [username, ...addresses.map(nameOf)]),
    ...(agreementVersion === LEGAL_VERSIONS.agreement ? [] : [invalid('agreementVersion', 'consentOutdated')]),
    ...(privacyVersion === LEGAL_VERSIONS.privacy ? [] : [invalid('privacyVersion', 'consentOutdated')]),
  ];
  if (problems.length > 0) throw new Refusal(problems);
}

/** What the policy in force says against a password. */
export function unfitPassword(ctx: RequestContext, password: string, personal: readonly string[]): RefusalDetail[] {
  const problems = passwordProblems(identityState(ctx.runtime).policy, password, personal);
  return problems.map((problem) => ({ code: UserErrorCode.INVALID_INPUT, ...problem, field: ['password'] }));
}

/** The part of an address that names a person. */
export const nameOf = ({ address }: Address): string => address.split('@')[0] ?? address;

/** Who acts when an account is made: the new user himself, before he holds anything. */
export function newcomer(id: string, name: string): Principal {
  return { kind: 'user', id, name, permissions: new Set(), scope: EVERYTHING, roles: [] };
}

/** Keeps which documents in which version somebody agreed to. */
export function recordConsent(tx: Tx, userId: string): void {
  for (const [document, version] of Object.entries(LEGAL_VERSIONS)) tx.em.create(Consent, { userId, document, version, ip: tx.ctx.ip ?? null, at: tx.now } as never);
}
