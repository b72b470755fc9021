import { createContext, useContext } from 'react';
import type { Permission } from '@ordo/schema/permissions';

export interface Session {
  name: string;
  username: string | null;
  /** Codes. */
  roles: readonly string[];
  roleNames: readonly string[];
  permissions: ReadonlySet<string>;
  /** Set while this tab shows what somebody else would see. */
  preview: Preview | null;
}

export interface Preview {
  id: string;
  kind: 'ROLE' | 'USER' | 'DRAFT';
  name: string;
  expiresAt: string;
}

export interface SessionState {
  session: Session | null;
  demoMode: boolean;
  sandboxUrl: string | null;
  refresh: () => Promise<void>;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<SessionState | null>(null);

/** Who is signed in, and how to sign out. */
export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('useSession outside SessionProvider');
  return state;
}

/** May the signed-in person do this? Only what the screen shows hangs on it: the API decides by itself. */
export function useMay(): (permission: Permission) => boolean {
  const { session } = useSession();
  return (permission) => session?.permissions.has(permission) ?? false;
}
