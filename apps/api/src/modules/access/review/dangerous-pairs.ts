import type { Permission } from '../permissions.js';

/** Two permissions that no one should hold together, and by what name the screen says why. */
export interface DangerousPair {
  key: string;
  permissions: readonly [Permission, Permission];
}

/**
 * Separation of duties: who begins something does not decide on it, who gives rights does not use what hides behind them.
 * Each says one way to take money, goods or data alone. Why stands in the screen's texts, by key.
 */
export const DANGEROUS_PAIRS: readonly DangerousPair[] = [
  { key: 'createApprove', permissions: ['order:create', 'order:approve'] },
  { key: 'priceApprove', permissions: ['order:price', 'order:approve'] },
  { key: 'collectRefund', permissions: ['payment:collect', 'payment:refund'] },
  { key: 'requestReview', permissions: ['return:request', 'return:review'] },
  { key: 'reviewRefund', permissions: ['return:review', 'payment:refund'] },
  { key: 'adjustShip', permissions: ['stock:adjust', 'shipment:ship'] },
  { key: 'roleAssign', permissions: ['role:edit', 'user:assign'] },
  { key: 'inviteAssign', permissions: ['user:invite', 'user:assign'] },
  { key: 'assignKey', permissions: ['user:assign', 'apikey:manage'] },
  { key: 'revealExport', permissions: ['personal-data:reveal', 'audit:export'] },
  { key: 'revealKey', permissions: ['personal-data:reveal', 'apikey:manage'] },
];
