import { ALL_PERMISSIONS, type Permission } from './permissions.js';

interface PresetRole {
  code: string;
  /** The stable one of the database, for SCIM and the log; people see the words of packages/i18n (`roles`). */
  name: string;
  permissions: readonly Permission[];
  /** Holders see only what belongs to them as customers. */
  ownOnly?: boolean;
}

/** The five preset roles of the manual (S8.1.2.3–7), the customer, and the partner's key. Least privilege (S8.3.3.1). */
export const PRESET_ROLES: readonly PresetRole[] = [
  { code: 'administrator', name: '系统管理员', permissions: ALL_PERMISSIONS },
  {
    code: 'clerk',
    name: '订单处理员',
    permissions: [
      'order:read', 'order:create', 'order:import', 'order:export', 'order:approve', 'order:hold', 'order:cancel', 'order:comment', 'order:reissue', 'order:merge', 'order:split', 'order:gift', 'allocation:run', 'allocation:read', 'rule:read', 'mark:read', 'mark:edit', 'tag:manage', 'promise:read', 'promise:take', 'view:share', 'order:edit', 'assignment:read', 'assignment:take',
      'payment:collect', 'payment:read', 'shipment:read', 'return:read', 'stock:read', 'product:read', 'warehouse:read', 'customer:read', 'customer:block',
      'personal-data:reveal', 'shop:read', 'shop:sync', 'job:read',
    ],
  },
  {
    code: 'finance',
    name: '财务人员',
    permissions: ['order:read', 'order:export', 'order:evidence', 'order:comment', 'payment:read', 'payment:collect', 'payment:refund', 'ledger:read', 'return:read', 'stock:cost', 'product:read', 'shop:read', 'job:read', 'order:finance-review', 'rule:read', 'mark:read', 'assignment:read', 'assignment:take'],
  },
  {
    code: 'warehouse',
    name: '仓库管理员',
    permissions: [
      'order:read', 'order:comment', 'allocation:read', 'stock:read', 'stock:adjust', 'stock:acknowledge', 'stock:receive', 'stock:issue', 'stock:transfer', 'stock:count', 'product:read', 'warehouse:read', 'warehouse:edit', 'rule:read', 'shipment:read', 'shipment:pick', 'shipment:ship', 'wave:manage', 'bin:edit', 'mark:read', 'promise:read',
      'return:read', 'return:receive', 'job:read',
    ],
  },
  {
    code: 'service',
    name: '客服人员',
    permissions: [
      'order:read', 'order:comment', 'order:evidence', 'order:hold', 'order:reissue', 'mark:read', 'mark:edit', 'promise:read', 'promise:take', 'shipment:read', 'payment:read', 'return:read', 'return:request', 'return:review', 'customer:read', 'customer:block', 'assignment:read', 'assignment:take',
      'personal-data:reveal', 'product:read', 'shop:read', 'graphiql:use',
    ],
  },
  { code: 'customer', name: '客户', permissions: ['order:read', 'payment:read', 'shipment:read', 'return:read', 'return:request'], ownOnly: true },
  {
    code: 'partner',
    name: '合作系统',
    permissions: [
      'order:read', 'order:create', 'order:approve', 'order:hold', 'order:cancel', 'order:comment', 'mark:read', 'mark:edit', 'allocation:read', 'allocation:run', 'payment:read', 'payment:collect', 'payment:refund', 'order:edit',
      'stock:read', 'product:read', 'warehouse:read', 'shipment:read', 'shipment:pick', 'shipment:ship', 'return:read', 'return:request', 'return:review', 'return:receive', 'customer:read', 'shop:read',
    ],
  },
];
