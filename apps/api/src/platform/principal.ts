/** Which rows a caller may see: 'all', or the listed ones. */
export interface DataScope {
  shops: 'all' | readonly string[];
  warehouses: 'all' | readonly string[];
  /** Set for a customer: only rows that belong to him. */
  customerId?: string;
}

export const EVERYTHING: DataScope = { shops: 'all', warehouses: 'all' };
export const NOTHING: DataScope = { shops: [], warehouses: [] };

/** What a partner's key is bound to, beside its permissions. */
export interface KeyTerms {
  /** Addresses and CIDR ranges that it may come from; null for anywhere. */
  addresses: readonly string[] | null;
  /** Row id of the user whose key it is; null for a key of the house. */
  ownerId: string | null;
  bucketSize: number | null;
  restoreRate: number | null;
}

/** Who is acting: a person's session, a partner's key, a job of the system, or nobody known. */
export interface Principal {
  kind: 'anonymous' | 'user' | 'apiKey' | 'job';
  /** Row id of the user or key; the name of the job. */
  id: string;
  name: string;
  permissions: ReadonlySet<string>;
  scope: DataScope;
  sessionId?: string;
  /** Set for a key. */
  key?: KeyTerms;
  /** The roles that the permissions come from, for the screen. */
  roles: readonly string[];
  /** Fen up to which he lets a refund go out alone; left out where there is no limit. */
  refundLimit?: number;
  /** A role of his asks for a second factor. */
  needsSecondFactor?: true;
  /** When one of his grants begins or ends next: from then on he is somebody else. */
  changesAt?: Date;
  /** Set while somebody looks at the product as this principal would see it: nothing can be changed. */
  preview?: Preview;
  /** Set when a preview was named that there is not (any more): nothing is answered, neither as the one nor as the other. */
  previewOver?: true;
}

/** Looking at the product as somebody else would see it. */
export interface Preview {
  /** Row id. */
  id: string;
  kind: PreviewKind;
  /** Of the role or the person that is shown. */
  name: string;
  expiresAt: Date;
  /** Who is really looking. */
  by: Principal;
}

export enum PreviewKind {
  ROLE = 'ROLE',
  USER = 'USER',
  DRAFT = 'DRAFT',
}

export const ANONYMOUS: Principal = {
  kind: 'anonymous', id: '', name: 'anonymous', permissions: new Set(), scope: NOTHING, roles: [],
};

/** Whoever names a preview that is over. */
export const PREVIEW_OVER: Principal = { ...ANONYMOUS, previewOver: true };

/** The system itself, acting for a job. It may do everything: rules of a row still hold. */
export function jobPrincipal(name: string): Principal {
  return { kind: 'job', id: name, name, permissions: new Set(['*']), scope: EVERYTHING, roles: [] };
}

export function mayDo(principal: Principal, permission: string): boolean {
  return principal.permissions.has(permission) || principal.permissions.has('*');
}
