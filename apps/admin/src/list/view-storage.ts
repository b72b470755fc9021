import { recall, remember } from '../settings/stored.js';

interface BrowserView {
  name: string;
  query: string;
}

function isView(value: unknown): value is BrowserView {
  return typeof value === 'object' && value !== null && ['name', 'query'].every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
}

/** The views that an earlier release kept in this browser, which forgets them: the API keeps views now. */
export function takeBrowserViews(list: string): BrowserView[] {
  const key = `views.${list}`;
  const stored = recall(key);
  if (!stored) return [];
  remember(key, '');
  try {
    const views: unknown = JSON.parse(stored);
    return Array.isArray(views) ? views.filter(isView) : [];
  } catch {
    return []; // somebody wrote something else there
  }
}
