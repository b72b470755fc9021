import { AllocationStrategy, RuleMatch, type Rule } from '../rules/index.js';

const always = (key: string, name: string, strategy: AllocationStrategy): Rule => ({ key, name, enabled: true, match: RuleMatch.ALL, groups: [], warehouse: { strategy, warehouses: [] } });

/** In force while nobody has published rules: the region decides first, full stock before partial, then priority. */
export const DEFAULT_RULES: readonly Rule[] = [
  always('default-region', '就近有货', AllocationStrategy.SERVED_REGION),
  always('default-stock', '全国有货', AllocationStrategy.FULL_STOCK),
  always('default-priority', '部分有货', AllocationStrategy.PRIORITY),
];
