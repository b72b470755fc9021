import { Outlet } from 'react-router';
import { SessionProvider } from '../auth/SessionProvider.js';

/** Above every route: who is signed in. */
export function Root() {
  return <SessionProvider><Outlet /></SessionProvider>;
}
