import type { Permission } from '@ordo/schema/permissions';
import { Outlet, useLocation } from 'react-router';
import { ForbiddenPage } from './ForbiddenPage.js';
import { useMay } from './session.js';

/** Shows the page to holders of the permission, and tells the others which one is missing. */
export function RequirePermission({ permission, children }: { permission: Permission; children?: React.ReactNode }) {
  const may = useMay();
  const { pathname } = useLocation();
  if (!may(permission)) return <ForbiddenPage key={pathname} permission={permission} />;
  return children ?? <Outlet />;
}
