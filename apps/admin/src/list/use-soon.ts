import { useCallback, useEffect, useRef } from 'react';

const SOON_MS = 1_000;

/** The work as a function that may be called as often as news arrive: it is done once, a second after the first of them. */
export function useSoon(work: () => void): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(work);
  useEffect(function keepLatest() {
    latest.current = work;
  });
  useEffect(() => function stopTimer() {
    clearTimeout(timer.current);
    timer.current = undefined;
  }, []);
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      latest.current();
    }, SOON_MS);
  }, []);
}
