import { useApolloClient, useQuery } from '@apollo/client/react';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { graphql } from '../generated/gql/index.js';
import { ErrorState } from '../ui/ErrorState.js';
import { FreshRights } from './FreshRights.js';
import { SessionContext, type SessionState } from './session.js';

const TakePreferences = lazy(async () => ({ default: (await import('../settings/TakePreferences.js')).TakePreferences }));

const VIEWER = graphql(`
  query CurrentViewer {
    viewer {
      name
      roles
      permissions
      dataScopes { shopIds warehouseIds ownOnly }
      user { id username displayName }
      preferences { ...OwnPreferences }
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
    session: viewer ? { name: viewer.user?.displayName ?? viewer.name, username: viewer.user?.username ?? null, roles: viewer.roles, permissions: new Set(viewer.permissions) } : null,
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
      {viewer?.preferences && <Suspense fallback={null}><TakePreferences preferences={viewer.preferences} /></Suspense>}
      {viewer && <FreshRights askAnew={askAnew} />}
    </SessionContext>
  );
}
