import type { Notice } from './state.js';
import type { World } from './world.js';

/** Puts something to be sent into the state, so that a restart does not forget it. The courier is told. */
export function queueNotice(
  world: World,
  notice: Pick<Notice, 'system' | 'url' | 'about' | 'fields'>,
): Notice {
  const id = `${notice.system}-${world.next()}`;
  const queued: Notice = { id, ...notice, attempts: 0, nextAt: 0 };
  world.state.notices[id] = queued;
  world.changed();
  world.noticeQueued();
  return queued;
}
