import type { Runtime } from '../../platform/context.js';
import type { Principal } from '../../platform/principal.js';
import { latestStamp } from './access-gate.js';
import { accessState } from './access-state.js';
import { isRunning } from './session-limits.js';
import { Session } from './session.entity.js';

interface Watched {
  principal?: Principal;
}

/** Finds out, by two statements however many are watched, whose rights may have changed since it was asked last. */
export class RightsWatch {
  private stamp: string | undefined;

  constructor(private readonly runtime: Runtime) {}

  async whose<T extends Watched>(watched: readonly T[]): Promise<T[]> {
    const { em, clock } = this.runtime;
    const stamp = await latestStamp(em);
    const changed = stamp !== this.stamp;
    this.stamp = stamp;
    if (changed) {
      accessState(this.runtime).authenticator.forget();
      return [...watched];
    }
    const now = clock.now();
    const { sessions } = accessState(this.runtime);
    const sessionIds = [...new Set(watched.flatMap(({ principal }) => principal?.sessionId ?? []))];
    const running = new Set((await em.fork().find(Session, { $and: [{ id: { $in: sessionIds } }, isRunning(sessions, now)] }, { fields: ['id'] })).map(({ id }) => id));
    return watched.filter(({ principal }) => principal && ((principal.changesAt && principal.changesAt <= now) || (principal.sessionId !== undefined && !running.has(principal.sessionId))));
  }
}
