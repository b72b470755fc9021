import type { EntityManager } from '@mikro-orm/sql';
import { open, seal } from '../../platform/secrets.js';
import { Shop } from './shop.entity.js';

/** What a marketplace asks for with every call. Never logged, never shown. */
export interface TaobaoCredentials {
  appKey: string;
  secret: string;
  session: string;
}

export function sealCredentials(key: Buffer, credentials: TaobaoCredentials): string {
  return seal(key, JSON.stringify(credentials));
}

/** The credentials of a shop; undefined when it has none. */
export async function shopCredentials(em: EntityManager, key: Buffer, shopId: string): Promise<TaobaoCredentials | undefined> {
  const shop = await em.findOne(Shop, { id: shopId });
  return shop?.credentials ? (JSON.parse(open(key, shop.credentials)) as TaobaoCredentials) : undefined;
}
