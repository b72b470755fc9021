import { lazy, Suspense, useEffect } from 'react';
import { useNavigate } from 'react-router';
import { tinykeys } from 'tinykeys';
import { NAVIGATION } from '../app/navigation.js';
import { useMay } from '../auth/session.js';
import { useRemembered } from '../settings/stored.js';
import { closeOverlay, openPalette, openShortcuts, useOverlay } from './palette-store.js';
import { isTyping, outsideInputs } from './typing.js';

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog.js'));

/** The shortcuts of the shell. Single keys can be turned off; the palette stays, since it needs Ctrl. */
export function ShortcutsHost() {
  const navigate = useNavigate();
  const may = useMay();
  const overlay = useOverlay();
  const enabled = useRemembered('shortcuts') !== 'off';
  useEffect(function listenToKeys() {
    const single: Record<string, (event: KeyboardEvent) => void> = {
      '?': outsideInputs(openShortcuts),
      'Shift+?': outsideInputs(openShortcuts),
      '/': outsideInputs(() => document.querySelector<HTMLElement>('[data-shortcut=filter]')?.click()),
      '[': outsideInputs(() => stepTab(-1)),
      ']': outsideInputs(() => stepTab(1)),
    };
    for (const { shortcut, path, permission } of NAVIGATION) {
      if (shortcut && (!permission || may(permission))) single[`g ${shortcut}`] = outsideInputs(() => void navigate(path));
    }
    return tinykeys(window, { '$mod+k': (event) => { event.preventDefault(); openPalette(); }, ...(enabled && single) });
  }, [enabled, may, navigate]);
  return overlay === 'shortcuts' ? <Suspense fallback={null}><ShortcutsDialog onClose={closeOverlay} /></Suspense> : null;
}

function stepTab(step: number): void {
  if (isTyping(document.activeElement)) return;
  const tabs = [...document.querySelectorAll<HTMLElement>('main [role=tab]')];
  const at = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  tabs[at + step]?.click();
}
