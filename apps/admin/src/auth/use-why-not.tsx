import { lazy, Suspense, useState } from 'react';

// Of use only to whoever asks: not in the first load.
const WhyNotDialog = lazy(async () => ({ default: (await import('./WhyNotDialog.js')).WhyNotDialog }));

/** Opens the explanation of a permission that is missing; `dialog` is drawn beside what opens it. */
export function useWhyNot(permission: string): { open: () => void; dialog: React.ReactNode } {
  const [asking, setAsking] = useState(false);
  return { open: () => setAsking(true), dialog: asking && <Suspense fallback={null}><WhyNotDialog permission={permission} onClose={() => setAsking(false)} /></Suspense> };
}
