import type { EntityManager } from '@mikro-orm/sql';
import { SecondFactor } from './second-factor.entity.js';

/** Whether a user has a second factor that counts. */
export async function hasSecondFactor(em: EntityManager, userId: string): Promise<boolean> {
  return (await em.count(SecondFactor, { userId, confirmedAt: { $ne: null } })) > 0;
}
