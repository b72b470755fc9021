import type { Permission } from '@ordo/schema/permissions';
import type { ComponentType } from 'react';
import { createBrowserRouter, type RouteObject } from 'react-router';
import { RequirePermission } from '../auth/RequirePermission.js';
import { RequireSession } from '../auth/RequireSession.js';
import { CrashPage } from './CrashPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { paths } from './paths.js';
import { Root } from './Root.js';

/** A page that is loaded when it is first opened, for holders of a permission. */
function page(path: string, load: () => Promise<{ default: ComponentType }>, permission?: Permission): RouteObject {
  const route: RouteObject = { path, lazy: async () => ({ Component: (await load()).default }) };
  if (!permission) return route;
  return { element: <RequirePermission permission={permission} />, children: [route] };
}

const pages: RouteObject[] = [
  page(paths.dashboard, () => import('../features/dashboard/DashboardPage.js')),
  page(paths.orders, () => import('../features/orders/OrderListPage.js'), 'order:read'),
  page('/orders/:id', () => import('../features/orders/OrderDetailPage.js'), 'order:read'),
  page(paths.gallery, () => import('../dev/GalleryPage.js')),
];

export const router = createBrowserRouter([
  {
    element: <Root />,
    errorElement: <CrashPage />,
    children: [
      page(paths.login, () => import('../auth/SignInPage.js')),
      {
        element: <RequireSession />,
        children: [{ lazy: async () => ({ Component: (await import('../shell/AppShell.js')).AppShell }), children: [{ errorElement: <CrashPage />, children: [...pages, { path: '*', element: <NotFoundPage /> }] }] }],
      },
    ],
  },
]);
