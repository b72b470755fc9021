/**
 * Every permission there is, by group (requirements S8.1.3): `resource:verb`, and the column in which it stands in the matrix of
 * roles. The one table: decorators, presets, the SPA's constants and the role screen are all read from it. Its words are in
 * packages/i18n (`permissions`), in three languages; only what something in the product checks stands here.
 */
export const PERMISSIONS = {
  'order:read': { group: 'order', kind: 'READ' },
  'order:create': { group: 'order', kind: 'CREATE' },
  'order:edit': { group: 'order', kind: 'EDIT' },
  'order:approve': { group: 'order', kind: 'REVIEW' },
  'order:hold': { group: 'order', kind: 'EDIT' },
  'order:cancel': { group: 'order', kind: 'REMOVE' },
  'order:comment': { group: 'order', kind: 'EDIT' },
  'order:price': { group: 'order', kind: 'EDIT' },
  'allocation:run': { group: 'order', kind: 'RUN' },
  'allocation:read': { group: 'order', kind: 'READ' },
  'payment:read': { group: 'finance', kind: 'READ' },
  'payment:collect': { group: 'finance', kind: 'CREATE' },
  'payment:refund': { group: 'finance', kind: 'REVIEW' },
  'ledger:read': { group: 'finance', kind: 'READ' },
  'stock:read': { group: 'stock', kind: 'READ' },
  'stock:adjust': { group: 'stock', kind: 'EDIT' },
  'stock:cost': { group: 'stock', kind: 'SENSITIVE' },
  'product:read': { group: 'stock', kind: 'READ' },
  'warehouse:read': { group: 'stock', kind: 'READ' },
  'shipment:read': { group: 'logistics', kind: 'READ' },
  'shipment:pick': { group: 'logistics', kind: 'RUN' },
  'shipment:ship': { group: 'logistics', kind: 'RUN' },
  'return:read': { group: 'afterSales', kind: 'READ' },
  'return:request': { group: 'afterSales', kind: 'CREATE' },
  'return:review': { group: 'afterSales', kind: 'REVIEW' },
  'return:receive': { group: 'afterSales', kind: 'RUN' },
  'customer:read': { group: 'afterSales', kind: 'READ' },
  'customer:erase': { group: 'afterSales', kind: 'REMOVE' },
  'personal-data:reveal': { group: 'afterSales', kind: 'SENSITIVE' },
  'user:read': { group: 'user', kind: 'READ' },
  'user:invite': { group: 'user', kind: 'CREATE' },
  'user:assign': { group: 'user', kind: 'EDIT' },
  'user:disable': { group: 'user', kind: 'REMOVE' },
  'access:review': { group: 'user', kind: 'REVIEW' },
  'session:end': { group: 'user', kind: 'REMOVE' },
  'second-factor:reset': { group: 'user', kind: 'REMOVE' },
  'role:read': { group: 'system', kind: 'READ' },
  'role:edit': { group: 'system', kind: 'EDIT' },
  'role:preview': { group: 'system', kind: 'SENSITIVE' },
  'shop:read': { group: 'integration', kind: 'READ' },
  'shop:sync': { group: 'integration', kind: 'RUN' },
  'job:read': { group: 'system', kind: 'READ' },
  'job:retry': { group: 'system', kind: 'RUN' },
  'audit:read': { group: 'system', kind: 'READ' },
  'audit:export': { group: 'system', kind: 'SENSITIVE' },
  'apikey:read': { group: 'integration', kind: 'READ' },
  'apikey:manage': { group: 'integration', kind: 'EDIT' },
  'apikey:own': { group: 'integration', kind: 'CREATE' },
  'scim:manage': { group: 'integration', kind: 'EDIT' },
  'graphiql:use': { group: 'integration', kind: 'RUN' },
} as const;

export type Permission = keyof typeof PERMISSIONS;
export const ALL_PERMISSIONS = Object.keys(PERMISSIONS) as Permission[];

export function isPermission(code: string): code is Permission {
  return Object.hasOwn(PERMISSIONS, code);
}
