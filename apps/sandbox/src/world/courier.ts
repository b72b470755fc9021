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

interface Attempt {
  ok: boolean;
  outcome: string;
  ms: number;
}

/** Sends a notice once; whatever goes wrong on the way is an outcome too. */
async function attempt(send: SendNotice, notice: Notice, closing: AbortSignal): Promise<Attempt> {
  const started = Date.now();
  const signal = AbortSignal.any([closing, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
  const result = await send(notice, signal).catch((error: unknown) => ({
    ok: false,
    outcome: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
  }));
  return { ...result, ms: Date.now() - started };
}

/** Writes an attempt into the state, with when the next is due, and into the list of calls. */
function record(
  world: World,
  notice: Notice,
  { ok, outcome, ms }: Attempt,
  delayMs: number | undefined,
): void {
  const givenUp = !ok && delayMs === undefined;
  notice.attempts += 1;
  if (ok || delayMs === undefined) delete world.state.notices[notice.id];
  else notice.nextAt = Date.now() + delayMs;
  world.changed();
  world.calls.add({
    at: world.now(),
    direction: 'out',
    system: notice.system,
    method: notice.system === 'alipay' ? 'notify' : 'RoutePushService',
    about: `${notice.about} #${notice.attempts}`,
    ok,
    outcome: givenUp ? `${outcome}, given up` : outcome,
    ms,
  });
}

/**
 * Sends what platforms send by themselves until the other side has taken it, waiting `delaysMs` between the
 * attempts, and gives up after the last. Waiting goes by real time even where the world's clock stands still.
 */
export function createCourier(
  world: World,
  send: Record<Notice['system'], SendNotice>,
  delaysMs: readonly number[],
): Courier {
  const underWay = new Map<string, Promise<void>>();
  const closing = new AbortController();
  let timer: NodeJS.Timeout | undefined;

  async function deliver(notice: Notice): Promise<void> {
    const result = await attempt(send[notice.system], notice, closing.signal);
    // Closing cuts the line: the notice stays as it was, for the next start.
    if (closing.signal.aborted || !world.state.notices[notice.id]) return;
    record(world, notice, result, delaysMs[notice.attempts]);
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
