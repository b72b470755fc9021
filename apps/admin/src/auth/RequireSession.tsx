import { Navigate, Outlet, useLocation } from 'react-router';
import { loginPath } from '../app/paths.js';
import { useSession } from './session.js';

/** Lets signed-in people through; the rest sign in first and then come back here. */
export function RequireSession() {
  const { session } = useSession();
  const { pathname, search } = useLocation();
  return session ? <Outlet /> : <Navigate to={loginPath(pathname + search)} replace />;
}
