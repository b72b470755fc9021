/** The header and the socket's parameter by which this tab says that it is in a preview. */
const VIEW_AS_HEADER = 'x-ordo-view-as';

const KEY = 'ordo.preview';

interface TabPreview {
  id: string;
  /** Where it was begun, to come back to. */
  back: string;
}

function read(): TabPreview | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as TabPreview | null;
  } catch {
    return null; // storage is switched off, or somebody wrote nonsense into it
  }
}

// Read once: a tab is in a preview from one load of the page to the next, so nothing that was read as the one is shown as the other.
const preview = read();

/** The headers that belong to this tab's preview; none in real life. */
export const previewHeaders: Record<string, string> = preview ? { [VIEW_AS_HEADER]: preview.id } : {};

/** Begins a preview in this tab alone. Loads the page anew: everything that was read before is forgotten with it. */
export function enterPreview(id: string): void {
  sessionStorage.setItem(KEY, JSON.stringify({ id, back: location.pathname + location.search }));
  location.assign('/');
}

/** Back to real life, and to where the preview was begun. */
export function exitPreview(): void {
  sessionStorage.removeItem(KEY);
  location.assign(preview?.back ?? '/');
}
