import { useApolloClient, useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { graphql } from '../generated/gql/index.js';
import { ErrorState } from '../ui/ErrorState.js';
import { SessionContext, type SessionState } from './session.js';

// What is of use only once somebody is signed in is not in the first load.
const TakePreferences = lazy(async () => ({ default: (await import('../settings/TakePreferences.js')).TakePreferences }));
const FreshRights = lazy(async () => ({ default: (await import('./FreshRights.js')).FreshRights }));

const VIEWER = graphql(`
  query CurrentViewer {
    viewer {
      name
      roles
      roleNames
      permissions
      dataScopes { shopIds warehouseIds ownOnly }
      user { id username displayName }
      preferences { ...OwnPreferences }
      viewAs { id kind name expiresAt }
    }
  }
`);
const SIGN_OUT = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) { signedOut userErrors { code message } }
  }
`);

interface AppConfig {
  demoMode: boolean;
  sandbox: string | null;
}

function useAppConfig(): AppConfig | undefined {
  const [config, setConfig] = useState<AppConfig>();
  useEffect(function fetchAppConfig() {
    fetch('/app-config.json')
      .then((answer) => answer.json() as Promise<AppConfig>)
      .then(setConfig, () => setConfig({ demoMode: false, sandbox: null }));
  }, []);
  return config;
}

/** Asks who is signed in; everything below may rely on it. */
export function SessionProvider({ children }: { children: React.ReactNode }) {
  const client = useApolloClient();
  const config = useAppConfig();
  const { data, error, loading, refetch } = useQuery(VIEWER, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const signOut = useCallback(async () => {
    await client.mutate({ mutation: SIGN_OUT, variables: { input: {} } });
    await client.clearStore();
    location.assign('/login');
  }, [client]);
  const viewer = data?.viewer;
  const askAnew = useCallback(async () => {
    const { data: now } = await refetch();
    return JSON.stringify(now?.viewer) !== JSON.stringify(viewer);
  }, [refetch, viewer]);
  const state = useMemo((): SessionState => ({
    session: viewer ? { name: viewer.user?.displayName ?? viewer.name, username: viewer.user?.username ?? null, roles: viewer.roles, roleNames: viewer.roleNames, permissions: new Set(viewer.permissions), preview: viewer.viewAs ?? null } : null,
    demoMode: config?.demoMode ?? false,
    sandboxUrl: config?.sandbox ?? null,
    refresh: async () => void (await refetch()),
    signOut,
  }), [viewer, config, refetch, signOut]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if ((loading && !data) || !config) return null;
  return (
    <SessionContext value={state}>
      {children}
      <Suspense fallback={null}>
        {viewer?.preferences && <TakePreferences preferences={viewer.preferences} />}
        {viewer && <FreshRights askAnew={askAnew} />}
      </Suspense>
    </SessionContext>
  );
}
