import type { Permission } from '@ordo/schema/permissions';
import type { ComponentType } from 'react';
import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { RequirePermission } from '../auth/RequirePermission.js';
import { RequireSession } from '../auth/RequireSession.js';
import { CrashPage } from './CrashPage.js';
import { NotFoundPage } from './NotFoundPage.js';
import { paths, ruleFamilyPath } from './paths.js';
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
  page(paths.orderNew, () => import('../features/orders/NewOrderPage.js'), 'order:create'),
  page(paths.orderImport, () => import('../features/orders/ImportOrdersPage.js'), 'order:import'),
  page(`${paths.orderBatches}/:id?`, () => import('../features/orders/OrderBatchListPage.js'), 'order:read'),
  page('/orders/:id/edit', () => import('../features/orders/EditOrderPage.js'), 'order:edit'),
  page('/orders/:id', () => import('../features/orders/OrderDetailPage.js'), 'order:read'),
  { path: paths.allocation, element: <Navigate to={ruleFamilyPath('WAREHOUSE')} replace /> },
  page(paths.rules, () => import('../features/rules/RulesPage.js'), 'rule:read'),
  page(`${paths.fulfilmentOrders}/:id?`, () => import('../features/shipments/FulfilmentOrderListPage.js'), 'shipment:read'),
  page(paths.checkDesk, () => import('../features/shipments/CheckDeskPage.js'), 'shipment:pick'),
  page(`${paths.waves}/:id?`, () => import('../features/waves/WaveListPage.js'), 'shipment:read'),
  page(`${paths.shipments}/:id?`, () => import('../features/shipments/ShipmentListPage.js'), 'shipment:read'),
  page(paths.tracking, () => import('../features/shipments/TrackShipmentPage.js'), 'shipment:read'),
  page(paths.payments, () => import('../features/payments/PaymentListPage.js'), 'payment:read'),
  page(`${paths.refunds}/:id?`, () => import('../features/payments/RefundListPage.js'), 'payment:read'),
  page(paths.ledger, () => import('../features/payments/LedgerPage.js'), 'ledger:read'),
  page(`${paths.returns}/:id?`, () => import('../features/returns/ReturnListPage.js'), 'return:read'),
  page(paths.stockMovements, () => import('../features/inventory/StockMovementListPage.js'), 'stock:read'),
  page(`${paths.stockDocuments}/:id?`, () => import('../features/inventory/StockDocumentListPage.js'), 'stock:read'),
  page(`${paths.stockCounts}/:id?`, () => import('../features/inventory/StockCountListPage.js'), 'stock:read'),
  page(`${paths.stockAlerts}/:id?`, () => import('../features/inventory/StockAlertListPage.js'), 'stock:read'),
  page(paths.bins, () => import('../features/inventory/BinListPage.js'), 'stock:read'),
  page(`${paths.inventory}/:id?`, () => import('../features/inventory/StockListPage.js'), 'stock:read'),
  page(`${paths.products}/:id?`, () => import('../features/products/SkuListPage.js'), 'product:read'),
  page(`${paths.customers}/:id?`, () => import('../features/customers/CustomerListPage.js'), 'customer:read'),
  page(`${paths.shops}/:id?`, () => import('../features/shops/ShopListPage.js'), 'shop:read'),
  page(`${paths.users}/:id?`, () => import('../features/access/UserListPage.js'), 'user:read'),
  page(`${paths.roles}/:id?`, () => import('../features/access/RoleListPage.js'), 'role:read'),
  page(`${paths.permissionRequests}/:id?`, () => import('../features/access/PermissionRequestListPage.js'), 'user:assign'),
  page(paths.accessReview, () => import('../features/access/AccessReviewPage.js'), 'access:review'),
  page(`${paths.apiKeys}/:id?`, () => import('../features/access/ApiKeyListPage.js'), 'apikey:read'),
  page(`${paths.myApiKeys}/:id?`, () => import('../features/access/MyApiKeyListPage.js'), 'apikey:own'),
  page(paths.account, () => import('../features/account/AccountPage.js')),
  page(paths.myFiles, () => import('../features/account/MyFilesPage.js')),
  page(paths.invitations, () => import('../features/identity/InvitationListPage.js'), 'user:invite'),
  page(`${paths.jobs}/:id?`, () => import('../features/jobs/JobListPage.js'), 'job:read'),
  page(`${paths.audit}/:id?`, () => import('../features/audit/AuditLogPage.js'), 'audit:read'),
  page(paths.twoStep, () => import('../features/access/TwoStepPage.js')),
  page(paths.myOrders, () => import('../features/mine/MyOrderListPage.js'), 'order:read'),
  page(`${paths.myOrders}/:number`, () => import('../features/mine/MyOrderPage.js'), 'order:read'),
  page(paths.gallery, () => import('../dev/GalleryPage.js')),
];

export const router = createBrowserRouter([
  {
    element: <Root />,
    hydrateFallbackElement: <></>,
    errorElement: <CrashPage />,
    children: [
      page(paths.login, () => import('../auth/SignInPage.js')),
      page(paths.register, () => import('../features/identity/RegisterPage.js')),
      page(paths.recover, () => import('../features/identity/RecoverPage.js')),
      page(paths.invitation, () => import('../features/identity/InvitationPage.js')),
      page(paths.agreement, () => import('../features/identity/AgreementPage.js')),
      page(paths.privacy, () => import('../features/identity/PrivacyPage.js')),
      page(paths.mailbox, () => import('../features/identity/MailboxPage.js')),
      {
        element: <RequireSession />,
        children: [{ lazy: async () => ({ Component: (await import('../shell/AppShell.js')).AppShell }), children: [{ errorElement: <CrashPage />, children: [...pages, { path: '*', element: <NotFoundPage /> }] }] }],
      },
    ],
  },
]);
