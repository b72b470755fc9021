import type { EntityManager } from '@mikro-orm/sql';
import { DEFAULT_RETURN_RULES, ReturnExclusion, ReturnPolicy } from '../src/modules/returns/index.js';

/** The merchant's return policy as rows: what the manual says (S7.1). The caller flushes. */
export function seedReturnPolicy(em: EntityManager): void {
  for (const rule of DEFAULT_RETURN_RULES.reasons) em.create(ReturnPolicy, { ...rule } as never);
  for (const rule of DEFAULT_RETURN_RULES.excluded) em.create(ReturnExclusion, { ...rule } as never);
}
