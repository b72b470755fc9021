import type { EntityManager } from '@mikro-orm/sql';
import { ANONYMOUS, type Principal } from '../../platform/principal.js';
import { isWithin } from './address-list.js';
import { ApiKey } from './api-key.entity.js';
import { principalOfKey } from './api-key-principal.js';
import { accessAt, needsSecondFactor, nextChange } from './effective-access.js';
import { grantsOf } from './access-grants.js';
import { hasSecondFactor } from './has-second-factor.js';
import { LastUses } from './last-uses.js';
import { isRunning, type SessionLimits } from './session-limits.js';
import { Session } from './session.entity.js';
import { hashToken } from './tokens.js';
import { User } from './user.entity.js';

// A change of rights, an ended session or a disabled user is felt within this time.
const CACHE_MS = 1_000;
const MAX_CACHED = 10_000;

interface Cached {
  principal: Promise<Principal>;
  until: number;
}

/** Finds out who a token belongs to; remembers for at most a second. */
export class Authenticator {
  private readonly cache = new Map<string, Cached>();

  private readonly uses: { key: LastUses; session: LastUses };

  constructor(private readonly em: EntityManager, private readonly sessions: SessionLimits) {
    const noUseSince = (before: Date) => ({ $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: before } }] });
    this.uses = {
      key: new LastUses((id, { now, before, ip }) => em.fork().nativeUpdate(ApiKey, { id, ...noUseSince(before) }, { lastUsedAt: now, lastUsedIp: ip ?? null })),
      session: new LastUses((id, { now, before }) => em.fork().nativeUpdate(Session, { id, ...noUseSince(before) }, { lastUsedAt: now })),
    };
  }

  /**
   * Whose token it is. A key is good only from the addresses that it names: from anywhere else it is a stranger's. `look`
   * says that nobody is using it, the house only looks whether it is still good.
   */
  async principalOf(token: string | undefined, now: Date, { ip, look = false }: { ip?: string; look?: boolean } = {}): Promise<Principal> {
    const principal = await this.ofToken(token, now);
    if (principal.key?.addresses && !isWithin(principal.key.addresses, ip ?? '')) return ANONYMOUS;
    if (principal.key) this.uses.key.note(principal.id, ip, now);
    if (principal.sessionId && !look) this.uses.session.note(principal.sessionId, ip, now);
    return principal;
  }

  private async ofToken(token: string | undefined, now: Date): Promise<Principal> {
    if (!token || token.length > 200) return ANONYMOUS;
    const key = hashToken(token);
    const known = this.cache.get(key);
    if (known && known.until > now.getTime()) return known.principal;
    // The promise is what is kept: who asks meanwhile waits for the same answer.
    const principal = token.startsWith('oms_') ? this.ofKey(key, now) : this.ofSession(key, now);
    if (this.cache.size >= MAX_CACHED) this.cache.clear();
    this.cache.set(key, { principal, until: now.getTime() + CACHE_MS });
    void principal.then(({ changesAt }) => changesAt && this.shorten(key, changesAt.getTime()), () => undefined);
    principal.catch(() => this.cache.delete(key));
    return principal;
  }

  /** Forgets everything at once: an ended session or changed rights in this very process. */
  forget(): void {
    this.cache.clear();
  }

  /** Rights that begin or end within the second are not remembered beyond that instant. */
  private shorten(key: string, until: number): void {
    const cached = this.cache.get(key);
    if (cached && cached.until > until) cached.until = until;
  }

  private async ofSession(tokenHash: string, now: Date): Promise<Principal> {
    const em = this.em.fork();
    const session = await em.findOne(Session, { $and: [{ tokenHash }, isRunning(this.sessions, now)] });
    const user = session && (await em.findOne(User, { id: session.userId, enabled: true }));
    if (!session || !user) return ANONYMOUS;
    const principal = await principalOfUser(em, user, now);
    // A role has come to ask for it since: he sets one up when he signs in again.
    if (principal.needsSecondFactor && !(await hasSecondFactor(em, user.id))) return ANONYMOUS;
    return { ...principal, sessionId: session.id };
  }

  private async ofKey(keyHash: string, now: Date): Promise<Principal> {
    const em = this.em.fork();
    const key = await em.findOne(ApiKey, { keyHash, revokedAt: null, $or: [{ expiresAt: null }, { expiresAt: { $gt: now } }] });
    if (!key) return ANONYMOUS;
    if (!key.ownerId) return principalOfKey(em, key, null);
    const owner = await em.findOne(User, { id: key.ownerId, enabled: true });
    return owner ? principalOfKey(em, key, await principalOfUser(em, owner, now)) : ANONYMOUS;
  }
}

/** The principal of a signed-in user, with what his roles and direct grants add up to now. */
export async function principalOfUser(em: EntityManager, user: User, now: Date): Promise<Principal> {
  const grants = await grantsOf(em, user);
  const { roles, permissions, scope, refundLimit } = accessAt(grants, now);
  const changesAt = nextChange([...grants.roles, ...grants.direct], now);
  return {
    kind: 'user', id: user.id, name: user.displayName, roles, permissions, scope,
    ...(refundLimit !== null && { refundLimit }), ...(changesAt && { changesAt }), ...(needsSecondFactor(grants, now) && { needsSecondFactor: true as const }),
  };
}
