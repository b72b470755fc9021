import type { ApolloServerPlugin } from '@apollo/server';
import { chinaDay } from '@ordo/kernel';
import type { RequestContext, Runtime } from '../../../platform/context.js';
import { addCounts } from '../../../platform/database/add-counts.js';
import type { Principal } from '../../../platform/principal.js';
import { isPermission, type Permission } from '../permissions.js';
import { PermissionUse } from './permission-use.entity.js';

const COUNTER = { table: 'permission_use', keys: ['user_id', 'permission', 'day'] };
const EVERY_MS = 60_000;
const AT_ONCE = 200;
// Beyond this the database is away: a count is worth less than the memory.
const MOST_WAITING = 20_000;
const KEPT_DAYS = 400;

const DAY_MS = 86_400_000;

/** Counts who used which permission, in memory; written a minute later and many at a time, so that no request waits for it. */
export class PermissionUses {
  private waiting = new Map<string, PermissionUse>();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly runtime: Runtime) {}

  /** Notes what an operation was let through for, by a user himself or by a key of his. Keys of the house are no user's. */
  note({ kind, id, key, preview }: Principal, permissions: Iterable<string>): void {
    // Whoever looks at the product as somebody else uses nothing of his.
    if (preview) return;
    const userId = kind === 'user' ? id : key?.ownerId;
    if (!userId) return;
    const day = chinaDay(this.runtime.clock.now());
    for (const permission of permissions) if (isPermission(permission)) this.count(userId, permission, day);
    this.timer ??= setTimeout(() => void this.flush(), EVERY_MS).unref();
  }

  private count(userId: string, permission: Permission, day: string): void {
    const name = `${day} ${userId} ${permission}`;
    const known = this.waiting.get(name);
    if (known) known.count += 1;
    else if (this.waiting.size < MOST_WAITING) this.waiting.set(name, Object.assign(new PermissionUse(), { userId, permission, day, count: 1 }));
  }

  /** Adds what waits to what is written, now. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const rows = [...this.waiting.values()];
    this.waiting = new Map();
    try {
      for (let from = 0; from < rows.length; from += AT_ONCE) await addCounts(this.runtime.em, COUNTER, rows.slice(from, from + AT_ONCE).map(({ userId, permission, day, count }) => ({ of: [userId, permission, day], count })));
    } catch (error) {
      this.runtime.log.warn({ err: error, lost: rows.length }, 'uses of permissions could not be counted');
    }
  }
}

const counters = new WeakMap<Runtime, PermissionUses>();

export function permissionUses(runtime: Runtime): PermissionUses {
  const known = counters.get(runtime) ?? new PermissionUses(runtime);
  counters.set(runtime, known);
  return known;
}

/** Counts what each operation was let through for, once it is answered. */
export function permissionUsePlugin(runtime: Runtime): ApolloServerPlugin<RequestContext> {
  const uses = permissionUses(runtime);
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue: { passed, principal } }) => {
        uses.note(principal, passed);
      },
    }),
  };
}

/** Forgets what was used more than four hundred days ago. */
export function forgetOldUses(runtime: Runtime): void {
  runtime.jobs.every('access.forget-permission-uses', 3_600_000, async ({ clock, em }) => {
    await em.nativeDelete(PermissionUse, { day: { $lt: chinaDay(new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS)) } });
  });
}
