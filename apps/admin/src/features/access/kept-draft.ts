import type { RoleDraft } from './role-draft.js';

const KEY = 'ordo.roleDraft';

interface Drafted {
  id: string;
  version: number;
}

/** Keeps unsaved changes of a role over a preview of them, which loads the page anew. In this tab only. */
export function keepDraft({ id, version }: Drafted, draft: RoleDraft): void {
  sessionStorage.setItem(KEY, JSON.stringify({ id, version, draft: { ...draft, permissions: [...draft.permissions] } }));
}

/** The changes kept of this very version of a role. */
export function takeDraft({ id, version }: Drafted): RoleDraft | undefined {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as (Drafted & { draft: Omit<RoleDraft, 'permissions'> & { permissions: string[] } }) | null;
  if (kept?.id !== id || kept.version !== version) return undefined;
  sessionStorage.removeItem(KEY);
  return { ...kept.draft, permissions: new Set(kept.draft.permissions) };
}
