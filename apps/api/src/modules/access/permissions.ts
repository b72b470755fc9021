/**
 * Every permission there is, by group (requirements S8.1.3): `resource:verb` and what it allows.
 * The one table: decorators, presets, the SPA's constants and the role screen are all read from it.
 */
export const PERMISSIONS = {
  'order:read': { group: 'order', says: 'See orders' },
  'order:create': { group: 'order', says: 'Create orders by hand' },
  'order:approve': { group: 'order', says: 'Approve orders after review' },
  'order:hold': { group: 'order', says: 'Hold orders and release them' },
  'order:cancel': { group: 'order', says: 'Cancel orders' },
  'order:comment': { group: 'order', says: 'Write on an order\'s timeline' },
  'order:price': { group: 'order', says: 'Set another price than the list price' },
  'allocation:run': { group: 'order', says: 'Allocate orders to warehouses' },
  'allocation:read': { group: 'order', says: 'See why an order was allocated as it was' },
  'payment:read': { group: 'finance', says: 'See payments and refunds' },
  'payment:collect': { group: 'finance', says: 'Start a payment for an order' },
  'payment:refund': { group: 'finance', says: 'Approve and send refunds' },
  'ledger:read': { group: 'finance', says: 'See the books' },
  'stock:read': { group: 'stock', says: 'See stock and its movements' },
  'stock:adjust': { group: 'stock', says: 'Receive and adjust stock' },
  'stock:cost': { group: 'stock', says: 'See cost prices' },
  'product:read': { group: 'stock', says: 'See products' },
  'warehouse:read': { group: 'stock', says: 'See warehouses' },
  'shipment:read': { group: 'logistics', says: 'See shipments and tracking' },
  'shipment:pick': { group: 'logistics', says: 'Pick and pack' },
  'shipment:ship': { group: 'logistics', says: 'Order waybills, print labels, ship' },
  'return:read': { group: 'afterSales', says: 'See returns' },
  'return:request': { group: 'afterSales', says: 'Ask for a return' },
  'return:review': { group: 'afterSales', says: 'Approve or reject returns' },
  'return:receive': { group: 'afterSales', says: 'Receive returned goods' },
  'customer:read': { group: 'afterSales', says: 'See customers (masked)' },
  'personal-data:reveal': { group: 'afterSales', says: 'Reveal names, phones and addresses; each time is recorded' },
  'user:read': { group: 'user', says: 'See users and roles' },
  'user:invite': { group: 'user', says: 'Invite staff, with roles that one holds oneself' },
  'session:end': { group: 'user', says: 'End other people\'s sessions' },
  'shop:read': { group: 'system', says: 'See shops and their synchronisation' },
  'shop:sync': { group: 'system', says: 'Start a synchronisation by hand' },
  'job:read': { group: 'system', says: 'See background jobs' },
  'job:retry': { group: 'system', says: 'Retry failed jobs' },
  'audit:read': { group: 'system', says: 'See the audit log' },
  'graphiql:use': { group: 'system', says: 'Use GraphiQL' },
} as const;

export type Permission = keyof typeof PERMISSIONS;
export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as Permission[];
