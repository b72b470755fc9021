import { useSyncExternalStore } from 'react';

type Overlay = 'palette' | 'shortcuts' | null;
let open: Overlay = null;
const listeners = new Set<() => void>();

function show(next: Overlay): void {
  open = next;
  for (const tell of listeners) tell();
}

export const openPalette = (): void => show('palette');
export const openShortcuts = (): void => show('shortcuts');
export const closeOverlay = (): void => show(null);

/** Which of the two overlays of the shell is open. */
export function useOverlay(): Overlay {
  return useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, () => open);
}
