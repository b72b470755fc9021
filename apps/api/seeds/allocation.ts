import type { EntityManager } from '@mikro-orm/sql';
import { AllocationRule, DEFAULT_RULES } from '../src/modules/allocation/index.js';

/** The rules that come with the system as rows, so that the merchant can see and change them. The caller flushes. */
export function seedAllocation(em: EntityManager): void {
  DEFAULT_RULES.forEach((rule, index) => {
    em.create(AllocationRule, { name: rule.name, position: (index + 1) * 10, enabled: true, conditions: [...rule.conditions], strategy: rule.strategy, warehouseIds: null } as never);
  });
}
