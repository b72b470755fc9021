import type { RequestContext } from '../../platform/context.js';
import { loadByKey } from '../../platform/database/reads.js';
import type { Row } from '../../platform/database/row.js';
import { accessState } from './access-state.js';
import { rowIsRunning } from './session-limits.js';
import { Session } from './session.entity.js';

/** The sessions of a user that still run, newest first. */
export async function runningSessions(ctx: RequestContext, userId: string): Promise<Row<Session>[]> {
  const { sessions: limits } = accessState(ctx.runtime);
  const sessions = await loadByKey(ctx, Session, 'userId', userId, { orderBy: { id: 'desc' } });
  return sessions.filter((session) => rowIsRunning(limits, ctx.clock.now(), session));
}
