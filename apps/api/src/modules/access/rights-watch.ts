import type { Runtime } from '../../platform/context.js';
import type { Principal } from '../../platform/principal.js';
import { latestStamp } from './access-gate.js';
import { accessState } from './access-state.js';
import { isRunning } from './session-limits.js';
import { Session } from './session.entity.js';
import { ViewAs } from './view-as.entity.js';

interface Watched {
  principal?: Principal;
}

/** Finds out, by three statements however many are watched, whose rights may have changed since it was asked last. */
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
    const fork = em.fork();
    const sessionIds = distinct(watched.map(({ principal }) => principal?.sessionId));
    const previewIds = distinct(watched.map(({ principal }) => principal?.preview?.id));
    const running = idsOf(await fork.find(Session, { $and: [{ id: { $in: sessionIds } }, isRunning(sessions, now)] }, { fields: ['id'] }));
    const shown = idsOf(await fork.find(ViewAs, { id: { $in: previewIds } }, { fields: ['id'] }));
    return watched.filter(({ principal }) => principal && (
      (principal.changesAt && principal.changesAt <= now)
      || (principal.sessionId !== undefined && !running.has(principal.sessionId))
      || (principal.preview && !shown.has(principal.preview.id))
    ));
  }
}

const distinct = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.flatMap((id) => id ?? []))];
const idsOf = (rows: readonly { id: string }[]): Set<string> => new Set(rows.map(({ id }) => id));
