import { useCallback, useEffect, useRef } from 'react';

/**
 * A question as a function to call when what it asks for has changed. What changes while an answer is on its way is asked for
 * after it: the answer may be older than the change, and two at once may come in the wrong order.
 */
export function useAnew(ask: () => Promise<unknown>): () => void {
  const latest = useRef(ask);
  const state = useRef<'idle' | 'asking' | 'again'>('idle');
  useEffect(function keepLatest() {
    latest.current = ask;
  });
  return useCallback(() => {
    const run = async (): Promise<void> => {
      while (state.current === 'again') {
        state.current = 'asking';
        // What went wrong stands where the answer would: the query itself shows it.
        await latest.current().catch(() => undefined);
      }
      state.current = 'idle';
    };
    const idle = state.current === 'idle';
    state.current = 'again';
    if (idle) void run();
  }, []);
}
