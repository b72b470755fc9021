import type { CatalogueEntry } from '../../auth/catalogue.js';

export type PermissionWords = CatalogueEntry['permissions'][number];
export const KINDS = ['READ', 'CREATE', 'EDIT', 'REVIEW', 'RUN', 'REMOVE', 'SENSITIVE'] as const;

/** What of a role the editor changes. An empty limit is none. */
export interface RoleDraft {
  name: string;
  description: string;
  refundLimit: string;
  permissions: ReadonlySet<string>;
}

/** What differs between a role as it is and as it is meant to be. */
export interface RoleDifference {
  gained: string[];
  lost: string[];
  renamed: boolean;
  described: boolean;
  limited: boolean;
  count: number;
}

export function draftOf(role: { name: string; description?: string | null; permissions: readonly string[]; refundLimit?: { amount: string } | null }): RoleDraft {
  return { name: role.name, description: role.description ?? '', refundLimit: role.refundLimit?.amount ?? '', permissions: new Set(role.permissions) };
}

export function difference(before: RoleDraft, after: RoleDraft): RoleDifference {
  const gained = [...after.permissions].filter((code) => !before.permissions.has(code));
  const lost = [...before.permissions].filter((code) => !after.permissions.has(code));
  const renamed = after.name.trim() !== before.name;
  const described = after.description.trim() !== before.description;
  const limited = sameAmount(before.refundLimit) !== sameAmount(after.refundLimit);
  return { gained, lost, renamed, described, limited, count: gained.length + lost.length + [renamed, described, limited].filter(Boolean).length };
}

function sameAmount(text: string): string {
  return text.trim() === '' ? '' : String(Number(text));
}

/** The permissions with these given or taken. */
export function withPermissions(permissions: ReadonlySet<string>, codes: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(permissions);
  for (const code of codes) {
    if (on) next.add(code);
    else next.delete(code);
  }
  return next;
}

export interface MatrixRow {
  resource: string;
  name: string;
  cells: { kind: (typeof KINDS)[number]; permissions: PermissionWords[] }[];
}
export interface MatrixGroup {
  code: string;
  name: string;
  codes: string[];
  rows: MatrixRow[];
}

interface MatrixWish {
  search: string;
  /** Only what the one has and the other has not. */
  between?: readonly [ReadonlySet<string>, ReadonlySet<string>] | undefined;
}

/** The catalogue as a matrix: resources down, verbs across; only the resources of which something is wanted. */
export function matrixOf(catalogue: readonly CatalogueEntry[], { search, between }: MatrixWish): MatrixGroup[] {
  const words = search.trim().toLowerCase();
  const wanted = ({ code, name, description, resourceName }: PermissionWords): boolean =>
    (words === '' || [code, name, description, resourceName].some((text) => text.toLowerCase().includes(words))) && (!between || between[0].has(code) !== between[1].has(code));
  return catalogue.flatMap(({ group, permissions }) => {
    const resources = [...new Set(permissions.filter(wanted).map((each) => each.resource))];
    if (resources.length === 0) return [];
    const rows = resources.map((resource): MatrixRow => {
      const own = permissions.filter((each) => each.resource === resource);
      return { resource, name: own[0]?.resourceName ?? resource, cells: KINDS.map((kind) => ({ kind, permissions: own.filter((each) => each.kind === kind) })) };
    });
    return [{ ...group, codes: rows.flatMap((row) => row.cells.flatMap((cell) => cell.permissions.map(({ code }) => code))), rows }];
  });
}
