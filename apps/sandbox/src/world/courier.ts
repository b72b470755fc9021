import type { Notice } from './state.js';
import type { World } from './world.js';

/** Sends one notice once. Rejects, or gives `ok: false`, when it has to be sent again. */
export type SendNotice = (notice: Notice, signal: AbortSignal) => Promise<{ ok: boolean; outcome: string }>;

export interface Courier {
  /** Looks for what is due; called whenever something was queued. */
  wake(): void;
  close(): Promise<void>;
}

const ANSWER_WITHIN_MS = 10_000;

/**
 * Sends what platforms send by themselves until the other side has taken it, waiting `delaysMs` between the
 * attempts, and gives up after the last. Waiting goes by real time even where the world's clock stands still.
 */
export function createCourier(world: World, send: Record<Notice['system'], SendNotice>, delaysMs: readonly number[]): Courier {
  const underWay = new Map<string, Promise<void>>();
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  async function deliver(notice: Notice): Promise<void> {
    const started = Date.now();
    const result = await send[notice.system](notice, AbortSignal.any([closing.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)])).catch(
      (error: unknown) => ({ ok: false, outcome: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable' }),
    );
    // Closing cuts the line: the notice stays as it was, for the next start.
    if (closing.signal.aborted || !world.state.notices[notice.id]) return;
    notice.attempts += 1;
    const delay = delaysMs[notice.attempts - 1];
    if (result.ok || delay === undefined) delete world.state.notices[notice.id];
    else notice.nextAt = Date.now() + delay;
    world.changed();
    world.calls.add({
      at: world.now(),
      direction: 'out',
      system: notice.system,
      method: notice.system === 'alipay' ? 'notify' : 'RoutePushService',
      about: `${notice.about} #${notice.attempts}`,
      ok: result.ok,
      outcome: result.ok || delay !== undefined ? result.outcome : `${result.outcome}, given up`,
      ms: Date.now() - started,
    });
    await world.settled();
  }

  function wake(): void {
    if (closing.signal.aborted) return;
    clearTimeout(timer);
    const waiting = Object.values(world.state.notices).filter(({ id }) => !underWay.has(id));
    for (const notice of waiting.filter(({ nextAt }) => nextAt <= Date.now())) {
      const delivery = deliver(notice).finally(() => {
        underWay.delete(notice.id);
        wake();
      });
      underWay.set(notice.id, delivery);
    }
    const next = Math.min(...waiting.filter(({ id }) => !underWay.has(id)).map(({ nextAt }) => nextAt));
    if (Number.isFinite(next)) timer = setTimeout(wake, Math.max(1, next - Date.now()));
    timer?.unref();
  }

  world.onNotice(wake);
  return {
    wake,
    async close() {
      closing.abort();
      clearTimeout(timer);
      await Promise.all(underWay.values());
    },
  };
}
