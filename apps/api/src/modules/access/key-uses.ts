import type { EntityManager } from '@mikro-orm/sql';
import { ApiKey } from './api-key.entity.js';

const EVERY_MS = 60_000;

/** Notes when and from where each key was last used: one UPDATE a minute and key at most, however many processes there are. */
export class KeyUses {
  private readonly noted = new Map<string, number>();

  constructor(private readonly em: EntityManager) {}

  note(keyId: string, ip: string | undefined, now: Date): void {
    if (now.getTime() - (this.noted.get(keyId) ?? 0) < EVERY_MS) return;
    this.noted.set(keyId, now.getTime());
    const before = new Date(now.getTime() - EVERY_MS);
    void this.em.fork().nativeUpdate(ApiKey, { id: keyId, $or: [{ lastUsedAt: null }, { lastUsedAt: { $lte: before } }] }, { lastUsedAt: now, lastUsedIp: ip ?? null })
      // The caller's request does not hang on this: the next one tries again.
      .catch(() => this.noted.delete(keyId));
  }
}
