import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { onLiveAgain } from '../apollo/live-again.js';
import { graphql } from '../generated/gql/index.js';
import { ErrorState } from '../ui/ErrorState.js';
import { SessionContext, type SessionState } from './session.js';

const VIEWER = graphql(`
  query CurrentViewer {
    viewer {
      name
      roles
      permissions
      dataScopes { shopIds warehouseIds ownOnly }
      user { id username displayName }
    }
  }
`);
const ACCESS_CHANGED = graphql(`
  subscription AccessChanged { accessChanged { at } }
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

/**
 * Keeps the screen true to the caller's rights: the server closes the socket when they change, and who comes back asks anew.
 * What was read with other rights is forgotten.
 */
function useFreshRights(signedIn: boolean, refresh: () => Promise<unknown>): void {
  const client = useApolloClient();
  useSubscription(ACCESS_CHANGED, { skip: !signedIn, ignoreResults: true, onData: () => void refresh() });
  useEffect(function askWhenLiveAgain() {
    if (!signedIn) return undefined;
    return onLiveAgain(() => {
      const rights = (): string => JSON.stringify(client.readQuery({ query: VIEWER })?.viewer ?? null);
      const before = rights();
      refresh().then(() => (rights() === before ? undefined : client.resetStore()), () => undefined);
    });
  }, [client, refresh, signedIn]);
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
  useFreshRights(Boolean(viewer), refetch);
  const state = useMemo((): SessionState => ({
    session: viewer ? { name: viewer.user?.displayName ?? viewer.name, username: viewer.user?.username ?? null, roles: viewer.roles, permissions: new Set(viewer.permissions) } : null,
    demoMode: config?.demoMode ?? false,
    sandboxUrl: config?.sandbox ?? null,
    refresh: async () => void (await refetch()),
    signOut,
  }), [viewer, config, refetch, signOut]);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if ((loading && !data) || !config) return null;
  return <SessionContext value={state}>{children}</SessionContext>;
}
