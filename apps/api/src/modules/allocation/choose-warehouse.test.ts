import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AllocationFact, AllocationStrategy, ConditionOperator, DEFAULT_RULES, type Rule } from './allocation-rules.js';
import { chooseWarehouse, type AllocationFacts, type CandidateWarehouse } from './choose-warehouse.js';

const east: CandidateWarehouse = { id: 'east', name: '华东一仓', provinces: ['浙江省', '上海市'], priority: 1, available: { tea: 10, cup: 10 } };
const south: CandidateWarehouse = { id: 'south', name: '华南一仓', provinces: ['广东省', '广西壮族自治区'], priority: 2, available: { tea: 10, cup: 10 } };
const north: CandidateWarehouse = { id: 'north', name: '华北一仓', provinces: ['北京市'], priority: 3, available: { tea: 10, cup: 10 } };

function facts(change: Partial<AllocationFacts> = {}): AllocationFacts {
  return {
    province: '浙江省', city: '杭州市', source: 'TAOBAO', shopId: 'flagship', customerLevel: 'NORMAL', value: 6_000,
    lines: [{ skuId: 'tea', skuCode: 'TEA', quantity: 2, category: 'TEA', weightGrams: 50 }], warehouses: [east, south, north], ...change,
  };
}

describe('the rules that came with the system', () => {
  it('send an order from the warehouse that serves its province', () => {
    expect(chooseWarehouse(facts({ province: '广西' }), DEFAULT_RULES)).toMatchObject({ warehouseId: 'south', enough: true });
  });

  it('prefer a warehouse elsewhere that has everything to one in the province that has not', () => {
    const short = { ...south, available: { tea: 1 } };
    const choice = chooseWarehouse(facts({ province: '广东省', warehouses: [east, short, north] }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: 'east', enough: true, shortage: null });
    expect(choice.trace.rules.map((rule) => [rule.name, rule.matched])).toEqual([['就近有货', false], ['全国有货', true]]);
    expect(choice.trace.wouldChange).toContainEqual({ key: 'allocationIfStocked', params: { warehouse: '华南一仓', sku: 'TEA', missing: 1 } });
  });

  it('let the priority decide among equals', () => {
    expect(chooseWarehouse(facts({ province: '西藏自治区', warehouses: [north, south, east] }), DEFAULT_RULES).warehouseId).toBe('east');
  });

  it('name what is short when nobody has everything', () => {
    const bare = [east, south].map((each) => ({ ...each, available: { tea: 1 } }));
    const choice = chooseWarehouse(facts({ warehouses: bare }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: 'east', enough: false, shortage: { skuCode: 'TEA', available: 1, needed: 2 } });
  });

  it('add up two lines of one SKU before they look at the stock', () => {
    const two = [{ skuId: 'tea', skuCode: 'TEA', quantity: 6 }, { skuId: 'tea', skuCode: 'TEA', quantity: 5 }];
    expect(chooseWarehouse(facts({ lines: two, warehouses: [east] }), DEFAULT_RULES).enough).toBe(false);
  });

  it('find nobody where there is no warehouse, and say so', () => {
    const choice = chooseWarehouse(facts({ warehouses: [] }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: null, enough: false });
    expect(choice.trace.reason.key).toBe('allocationNoWarehouse');
  });
});

describe('rules of the merchant', () => {
  const only = (rule: Partial<Rule>): Rule[] => [
    { name: '专仓', strategy: AllocationStrategy.FULL_STOCK, conditions: [], warehouseIds: ['north'], ...rule }, ...DEFAULT_RULES,
  ];
  const when = (fact: AllocationFact, operator: ConditionOperator, ...values: (string | number)[]) => [{ fact, operator, values }];

  it.each([
    ['the customer level', when(AllocationFact.CUSTOMER_LEVEL, ConditionOperator.IN, 'VIP'), { customerLevel: 'VIP' }],
    ['the source', when(AllocationFact.SOURCE, ConditionOperator.NOT_IN, 'TAOBAO'), { source: 'PARTNER' }],
    ['the value', when(AllocationFact.VALUE, ConditionOperator.AT_LEAST, 100_000), { value: 100_000 }],
    ['the city, with or without its suffix', when(AllocationFact.CITY, ConditionOperator.IN, '宁波'), { city: '宁波市' }],
    ['the weight', when(AllocationFact.WEIGHT, ConditionOperator.AT_LEAST, 1_000), { lines: [{ skuId: 'tea', skuCode: 'TEA', quantity: 4, weightGrams: 250 }] }],
    ['the category', when(AllocationFact.CATEGORY, ConditionOperator.IN, 'FOOD'), { lines: [{ skuId: 'tea', skuCode: 'TEA', quantity: 1, category: 'FOOD' }] }],
  ] as [string, Rule['conditions'], Partial<AllocationFacts>][])('decide by %s when it holds, and say why not when it does not', (_name, conditions, holding) => {
    expect(chooseWarehouse(facts(holding), only({ conditions })).warehouseId).toBe('north');
    const other = chooseWarehouse(facts(), only({ conditions }));
    expect(other.warehouseId).toBe('east');
    expect(other.trace.rules[0]).toMatchObject({ matched: false, why: { key: 'allocationRuleUnmet' } });
  });

  it('never pick a warehouse that they do not name', () => {
    const choice = chooseWarehouse(facts({ warehouses: [east] }), only({}).slice(0, 1));
    expect(choice.warehouseId).toBeNull();
  });
});

describe('any facts', () => {
  const warehouse = fc.record({
    id: fc.uuid(), name: fc.string(), priority: fc.integer({ min: 0, max: 200 }),
    provinces: fc.subarray(['浙江省', '广东省', '北京市']),
    available: fc.record({ tea: fc.integer({ min: 0, max: 20 }), cup: fc.integer({ min: 0, max: 20 }) }),
  });
  const anyFacts = fc.record({
    province: fc.constantFrom('浙江省', '广东', '北京市', '西藏'),
    warehouses: fc.uniqueArray(warehouse, { selector: (each) => each.id, minLength: 1, maxLength: 6 }),
    lines: fc.array(fc.record({ skuId: fc.constantFrom('tea', 'cup'), skuCode: fc.constant('X'), quantity: fc.integer({ min: 1, max: 15 }) }), { minLength: 1, maxLength: 4 }),
  }).map((some) => facts(some));

  it('give the same answer in whatever order the warehouses come', () => {
    fc.assert(fc.property(anyFacts, (some) => {
      const backwards = { ...some, warehouses: [...some.warehouses].reverse() };
      expect(chooseWarehouse(backwards, DEFAULT_RULES)).toEqual(chooseWarehouse(some, DEFAULT_RULES));
    }));
  });

  it('are enough exactly when some warehouse has everything', () => {
    fc.assert(fc.property(anyFacts, (some) => {
      const needed = (skuId: string): number => some.lines.filter((line) => line.skuId === skuId).reduce((sum, line) => sum + line.quantity, 0);
      const somebody = some.warehouses.some(({ available }) => (available['tea'] ?? 0) >= needed('tea') && (available['cup'] ?? 0) >= needed('cup'));
      expect(chooseWarehouse(some, DEFAULT_RULES).enough).toBe(somebody);
    }));
  });

  it('put the winner of the default rules first among the candidates', () => {
    fc.assert(fc.property(anyFacts, (some) => {
      const { warehouseId, trace } = chooseWarehouse(some, DEFAULT_RULES);
      expect(trace.candidates[0]?.warehouseId).toBe(warehouseId);
    }));
  });
});
