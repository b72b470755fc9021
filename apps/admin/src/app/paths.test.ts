import { expect, it } from 'vitest';
import { loginPath, orderQueuePath, paths } from './paths.js';

it('is the whole map of the application', () => {
  const map = Object.entries(paths).map(([name, path]) => `${name}: ${typeof path === 'function' ? path('OM1') : path}`);
  expect(map.join('\n')).toMatchInlineSnapshot(`
    "login: /login
    register: /register
    recover: /recover
    invitation: /invitation
    agreement: /agreement
    privacy: /privacy
    mailbox: /demo/mailbox
    dashboard: /
    orders: /orders
    orderNew: /orders/new
    orderCopy: /orders/new?from=OM1
    orderImport: /orders/import
    orderBatches: /orders/batches
    order: /orders/OM1
    orderEdit: /orders/OM1/edit
    allocation: /allocation
    rules: /rules
    fulfilmentOrders: /fulfilment-orders
    checkDesk: /fulfilment-orders/desk
    waves: /waves
    shipments: /shipments
    shipment: /shipments/OM1
    tracking: /tracking
    payments: /payments
    refunds: /payments/refunds
    ledger: /payments/ledger
    returns: /returns
    return: /returns/OM1
    inventory: /inventory
    stockMovements: /inventory/movements
    stockDocuments: /inventory/documents
    stockCounts: /inventory/counts
    bins: /inventory/bins
    stockAlerts: /inventory/alerts
    products: /products
    customers: /customers
    shops: /system/shops
    users: /system/users
    user: /system/users/OM1
    roles: /system/roles
    role: /system/roles/OM1
    permissionRequests: /system/permission-requests
    accessReview: /system/access-review
    apiKeys: /system/api-keys
    invitations: /system/invitations
    jobs: /system/jobs
    audit: /system/audit
    account: /account
    myFiles: /account/files
    myApiKeys: /my/api-keys
    twoStep: /account/two-step
    myOrders: /my/orders
    myOrder: /my/orders/OM1
    graphiql: /graphiql
    gallery: /dev/ui"
  `);
});

it('escapes what comes from outside', () => {
  expect(paths.order('a/b c')).toBe('/orders/a%2Fb%20c');
  expect(orderQueuePath('HELD')).toBe('/orders?tab=HELD');
  expect(loginPath('/orders?tab=HELD')).toBe('/login?next=%2Forders%3Ftab%3DHELD');
});
