import type { RequestContext } from '../../platform/context.js';
import { RetryLater } from '../../platform/jobs/job-queue.js';
import type { DataScope, Principal } from '../../platform/principal.js';
import type { Permission } from './permissions.js';
import { principalOfUser } from './principal-of.js';
import { User } from './user.entity.js';

/** Who asked for a job, as the job's row keeps it. */
export interface StoredActor {
  kind: Principal['kind'];
  id: string;
  name: string;
  scope: DataScope;
}

export function actorOf({ kind, id, name, scope }: Principal): StoredActor {
  return { kind, id, name, scope };
}

/** Whoever asked for a job, with his rights of now. A job whose asker may no longer do it fails for good. */
export async function actingFor(system: RequestContext, actor: StoredActor, needed: Permission): Promise<Principal> {
  if (actor.kind === 'user') {
    const user = await system.em.findOne(User, { id: actor.id, enabled: true });
    const principal = user && (await principalOfUser(system.em, user, system.clock.now()));
    if (!principal?.permissions.has(needed)) throw new RetryLater(`who asked may not ${needed} any more`, 'never');
    return principal;
  }
  return { kind: actor.kind, id: actor.id, name: actor.name, scope: actor.scope, permissions: new Set([needed]), roles: [] };
}
