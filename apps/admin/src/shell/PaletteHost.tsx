import { lazy, Suspense } from 'react';
import { closeOverlay, useOverlay } from './palette-store.js';

const CommandPalette = lazy(() => import('./CommandPalette.js'));

/** Loads the palette when it is opened for the first time. */
export function PaletteHost() {
  if (useOverlay() !== 'palette') return null;
  return <Suspense fallback={null}><CommandPalette onClose={closeOverlay} /></Suspense>;
}
