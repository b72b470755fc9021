const one = (base: string) => (id: string): string => `${base}/${encodeURIComponent(id)}`;

/** Every address of the SPA. Pages never write one themselves. */
export const paths = {
  login: '/login',
  register: '/register',
  recover: '/recover',
  invitation: '/invitation',
  agreement: '/agreement',
  privacy: '/privacy',
  mailbox: '/demo/mailbox',
  dashboard: '/',
  orders: '/orders',
  orderNew: '/orders/new',
  orderCopy: (number: string): string => `/orders/new?from=${encodeURIComponent(number)}`,
  orderImport: '/orders/import',
  orderBatches: '/orders/batches',
  order: one('/orders'),
  orderEdit: (number: string): string => `${one('/orders')(number)}/edit`,
  allocation: '/allocation',
  rules: '/rules',
  fulfilmentOrders: '/fulfilment-orders',
  checkDesk: '/fulfilment-orders/desk',
  waves: '/waves',
  shipments: '/shipments',
  shipment: one('/shipments'),
  tracking: '/tracking',
  payments: '/payments',
  refunds: '/payments/refunds',
  ledger: '/payments/ledger',
  returns: '/returns',
  return: one('/returns'),
  inventory: '/inventory',
  stockMovements: '/inventory/movements',
  stockDocuments: '/inventory/documents',
  stockCounts: '/inventory/counts',
  bins: '/inventory/bins',
  stockAlerts: '/inventory/alerts',
  products: '/products',
  customers: '/customers',
  shops: '/system/shops',
  users: '/system/users',
  user: one('/system/users'),
  roles: '/system/roles',
  role: one('/system/roles'),
  permissionRequests: '/system/permission-requests',
  accessReview: '/system/access-review',
  apiKeys: '/system/api-keys',
  invitations: '/system/invitations',
  jobs: '/system/jobs',
  audit: '/system/audit',
  account: '/account',
  myFiles: '/account/files',
  myApiKeys: '/my/api-keys',
  twoStep: '/account/two-step',
  myOrders: '/my/orders',
  myOrder: one('/my/orders'),
  graphiql: '/graphiql',
  gallery: '/dev/ui',
} as const;

/** The order list showing one work queue. */
export const orderQueuePath = (queue: string): string => `${paths.orders}?tab=${queue}`;

/** The orders with which a batch could not do what it was to do. */
export const exceptionsPath = (batchId: string): string => `${paths.orders}?f.refusedInBatch=${encodeURIComponent(batchId)}`;

/** The rules of one family. */
export const ruleFamilyPath = (family: string): string => `${paths.rules}?family=${family}`;

/** One import of orders. */
export const orderImportPath = (id: string): string => `${paths.orderImport}?import=${encodeURIComponent(id)}`;

/** The audit log, showing only what fits. */
export const auditPath = (filter: { subjectId?: string; requestId?: string }): string =>
  `${paths.audit}?${new URLSearchParams(Object.entries(filter).map(([key, value]) => [`f.${key}`, value])).toString()}`;

/** Signing in, and then on to where somebody wanted to go. */
export const loginPath = (next: string): string => (next === paths.dashboard ? paths.login : `${paths.login}?next=${encodeURIComponent(next)}`);
