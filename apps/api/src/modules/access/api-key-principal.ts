import type { EntityManager } from '@mikro-orm/sql';
import type { DataScope, Principal } from '../../platform/principal.js';
import { ApiKeyMode, type ApiKey } from './api-key.entity.js';
import { testable } from './api-key.policy.js';

type ShopFinder = (em: EntityManager) => Promise<string[]>;
let sandboxShops: ShopFinder = async () => [];

/** The module that knows shops says which of them test keys see. */
export function setSandboxShops(finder: ShopFinder): void {
  sandboxShops = finder;
}

/** Who calls with a key: what the key gives, and never more than its owner holds at this moment. */
export async function principalOfKey(em: EntityManager, key: ApiKey, owner: Principal | null): Promise<Principal> {
  const given = key.mode === ApiKeyMode.TEST ? testable(key.permissions) : key.permissions;
  const shops = key.mode === ApiKeyMode.TEST ? await sandboxShops(em) : 'all';
  const scope: DataScope = {
    shops: overlap(shops, overlap(owner?.scope.shops ?? 'all', key.shopIds ?? 'all')),
    warehouses: overlap(owner?.scope.warehouses ?? 'all', key.warehouseIds ?? 'all'),
    ...(owner?.scope.customerId !== undefined && { customerId: owner.scope.customerId }),
  };
  return {
    kind: 'apiKey', id: key.id, name: owner ? `${owner.name} · ${key.name}` : key.name, roles: [],
    permissions: new Set(owner ? given.filter((permission) => owner.permissions.has(permission)) : given), scope,
    ...(owner?.refundLimit !== undefined && { refundLimit: owner.refundLimit }), ...(owner?.changesAt && { changesAt: owner.changesAt }),
    key: { ownerId: key.ownerId ?? null, addresses: key.addresses ?? null, bucketSize: key.bucketSize ?? null, restoreRate: key.restoreRate ?? null },
  };
}

type Ids = DataScope['shops'];

function overlap(one: Ids, other: Ids): Ids {
  if (one === 'all') return other;
  return other === 'all' ? one : one.filter((id) => other.includes(id));
}
