import type { Clock } from './clock.js';
import { createCallLog } from './calls.js';
import type { Snapshot } from './snapshot.js';
import { emptyState, type State } from './state.js';

/** The simulated outside world: what it holds, its time, and how a change is announced. */
export interface World {
  readonly state: State;
  readonly calls: ReturnType<typeof createCallLog>;
  now(): number;
  /** Must be called after every change of the state. */
  changed(): void;
  settled(): Promise<void>;
  /** The next number of the one sequence behind all identifiers. */
  next(): number;
  /** Empties the world; numbers go on from where they were. */
  reset(): void;
  /** Calls the listener whenever something is waiting to be sent. */
  onNotice(listener: () => void): void;
  noticeQueued(): void;
}

export function createWorld(snapshot: Snapshot, clock: Clock): World {
  const calls = createCallLog();
  const listeners: (() => void)[] = [];
  return {
    get state() {
      return snapshot.state;
    },
    calls,
    now: () => clock.now().getTime(),
    changed: () => snapshot.changed(),
    settled: () => snapshot.settled(),
    next() {
      snapshot.state.sequence += 1;
      snapshot.changed();
      return snapshot.state.sequence;
    },
    reset() {
      snapshot.state = emptyState(snapshot.state.sequence);
      calls.clear();
      snapshot.changed();
    },
    onNotice: (listener) => void listeners.push(listener),
    noticeQueued: () => listeners.forEach((listener) => listener()),
  };
}
