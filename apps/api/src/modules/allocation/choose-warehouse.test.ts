import type { Facts } from '@ordo/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AllocationStrategy, RuleFact, RuleMatch, RuleOperator, type Rule } from '../rules/index.js';
import type { AllocationFacts, CandidateWarehouse } from './allocation-facts.js';
import { chooseWarehouse } from './choose-warehouse.js';
import { DEFAULT_RULES } from './default-rules.js';

const plain = { priority: 1, available: { tea: 10, cup: 10 }, distanceKm: 500, freight: 1_600, load: 0, capacity: null };
const east: CandidateWarehouse = { ...plain, id: 'east', code: 'east-1', name: '华东一仓', provinces: ['浙江省', '上海市'] };
const south: CandidateWarehouse = { ...plain, id: 'south', code: 'south-1', name: '华南一仓', provinces: ['广东省', '广西壮族自治区'], priority: 2 };
const north: CandidateWarehouse = { ...plain, id: 'north', code: 'north-1', name: '华北一仓', provinces: ['北京市'], priority: 3 };

function facts(change: Partial<AllocationFacts> = {}): AllocationFacts {
  return { province: '浙江省', values: {}, lines: [{ skuId: 'tea', skuCode: 'TEA', quantity: 2 }], warehouses: [east, south, north], mindsCapacity: true, ...change };
}

const rule = (strategy: AllocationStrategy, over: Partial<Rule> & { warehouses?: string[] } = {}): Rule => ({
  key: strategy, name: strategy, enabled: true, match: RuleMatch.ALL, groups: [], ...over, warehouse: { strategy, warehouses: over.warehouses ?? [] },
});

describe('the rules that came with the system', () => {
  it('send an order from the warehouse that serves its province', () => {
    expect(chooseWarehouse(facts({ province: '广西' }), DEFAULT_RULES)).toMatchObject({ warehouseId: 'south', enough: true, ruleKey: 'default-region' });
  });

  it('prefer a warehouse elsewhere that has everything to one in the province that has not', () => {
    const short = { ...south, available: { tea: 1 } };
    const choice = chooseWarehouse(facts({ province: '广东省', warehouses: [east, short, north] }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: 'east', enough: true, shortage: null });
    expect(choice.trace.rules.map(({ name, matched }) => [name, matched])).toEqual([['就近有货', false], ['全国有货', true]]);
    expect(choice.trace.wouldChange).toContainEqual({ key: 'allocationIfStocked', params: { warehouse: '华南一仓', sku: 'TEA', missing: 1 } });
  });

  it('let the priority decide among equals', () => {
    expect(chooseWarehouse(facts({ province: '西藏自治区', warehouses: [north, south, east] }), DEFAULT_RULES).warehouseId).toBe('east');
  });

  it('name what is short when nobody has everything', () => {
    const bare = [east, south].map((each) => ({ ...each, available: { tea: 1 } }));
    const choice = chooseWarehouse(facts({ warehouses: bare }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: 'east', enough: false, full: false, shortage: { skuCode: 'TEA', available: 1, needed: 2 } });
  });

  it('add up two lines of one SKU before they look at the stock', () => {
    const two = [{ skuId: 'tea', skuCode: 'TEA', quantity: 6 }, { skuId: 'tea', skuCode: 'TEA', quantity: 5 }];
    expect(chooseWarehouse(facts({ lines: two, warehouses: [east] }), DEFAULT_RULES).enough).toBe(false);
  });

  it('find nobody where there is no warehouse, and say so', () => {
    const choice = chooseWarehouse(facts({ warehouses: [] }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: null, enough: false, ruleKey: null });
    expect(choice.trace.reason.key).toBe('allocationNoWarehouse');
  });
});

describe('rules of the merchant', () => {
  const when = (fact: RuleFact, operator: RuleOperator, ...values: string[]): Rule['groups'] => [{ match: RuleMatch.ALL, conditions: [{ fact, operator, values }] }];
  const only = (groups: Rule['groups']): Rule[] => [rule(AllocationStrategy.FULL_STOCK, { groups, warehouses: ['north-1'] }), ...DEFAULT_RULES];

  it.each<[string, Rule['groups'], Facts]>([
    ['the customer level', when(RuleFact.CUSTOMER_LEVEL, RuleOperator.IN, 'VIP'), { CUSTOMER_LEVEL: 'VIP' }], ['the value', when(RuleFact.VALUE, RuleOperator.AT_LEAST, '100000'), { VALUE: 100_000 }],
    ['the city, with or without its suffix', when(RuleFact.CITY, RuleOperator.IN, '宁波'), { CITY: '宁波市' }], ['the category', when(RuleFact.CATEGORY, RuleOperator.IN, 'FOOD'), { CATEGORY: ['FOOD', 'TEA'] }],
  ])('decide by %s when it holds, and say why not when it does not', (_name, groups, values) => {
    expect(chooseWarehouse(facts({ values }), only(groups)).warehouseId).toBe('north');
    const other = chooseWarehouse(facts(), only(groups));
    expect(other.warehouseId).toBe('east');
    expect(other.trace.rules[0]).toMatchObject({ matched: false, why: { key: 'allocationRuleUnmet' } });
    expect(other.trace.wouldChange).toContainEqual(expect.objectContaining({ key: 'allocationIfRule' }));
  });

  it('never pick a warehouse that they do not name, and none when they are off', () => {
    expect(chooseWarehouse(facts({ warehouses: [east] }), only([]).slice(0, 1)).warehouseId).toBeNull();
    expect(chooseWarehouse(facts(), [rule(AllocationStrategy.FULL_STOCK, { enabled: false })]).warehouseId).toBeNull();
  });

  const near = { ...north, distanceKm: 100, freight: 1_500 };
  const cheap = { ...south, distanceKm: 900, freight: 1_200 };
  it.each<[AllocationStrategy, CandidateWarehouse[], string]>([
    [AllocationStrategy.NEAREST, [east, near, cheap], 'north'], [AllocationStrategy.CHEAPEST, [east, near, cheap], 'south'],
    [AllocationStrategy.LEAST_LOAD, [{ ...east, load: 60, capacity: 100 }, { ...north, load: 50, capacity: 100 }, { ...south, load: 100, capacity: 150 }], 'north'],
    [AllocationStrategy.MOST_STOCK, [east, { ...south, available: { tea: 11 } }, { ...north, available: { tea: 3 } }], 'south'],
  ])('%s picks by what it is named for, among those that have everything', (strategy, warehouses, id) => {
    const [first] = warehouses.filter((each) => each.id === id);
    expect(chooseWarehouse(facts({ warehouses }), [rule(strategy)]).warehouseId).toBe(id);
    const short = warehouses.map((each) => (each === first ? { ...each, available: { tea: 1 } } : each));
    expect(chooseWarehouse(facts({ warehouses: short }), [rule(strategy)]).warehouseId).not.toBe(id);
  });

  it('say how far the next one was from being picked', () => {
    expect(chooseWarehouse(facts({ warehouses: [near, east] }), [rule(AllocationStrategy.NEAREST)]).trace.wouldChange[0]).toEqual({ key: 'allocationIfNearer', params: { km: 400, warehouse: '华东一仓' } });
    expect(chooseWarehouse(facts({ warehouses: [cheap, near] }), [rule(AllocationStrategy.CHEAPEST)]).trace.wouldChange[0]).toEqual({ key: 'allocationIfCheaper', params: { amount: '3.00', warehouse: '华北一仓' } });
  });

  it('follow a fixed order', () => {
    const fixed = [rule(AllocationStrategy.FIXED, { warehouses: ['north-1', 'south-1'] })];
    expect(chooseWarehouse(facts(), fixed).warehouseId).toBe('north');
    expect(chooseWarehouse(facts({ warehouses: [east, south, { ...north, available: {} }] }), fixed).warehouseId).toBe('south');
  });

  it('pass over a warehouse whose day is full and say so; while an order is only being placed they do not', () => {
    const full = { ...east, load: 5, capacity: 5 };
    const choice = chooseWarehouse(facts({ warehouses: [full, south] }), DEFAULT_RULES);
    expect(choice).toMatchObject({ warehouseId: 'south', enough: true, full: false });
    expect(choice.trace.candidates[0]?.reasons).toContainEqual({ key: 'allocationFull', params: { load: 5, capacity: 5 } });
    expect(choice.trace.wouldChange).toContainEqual({ key: 'allocationIfRoom', params: { warehouse: '华东一仓', capacity: 5 } });
    expect(chooseWarehouse(facts({ warehouses: [full] }), DEFAULT_RULES)).toMatchObject({ warehouseId: null, full: true });
    expect(chooseWarehouse(facts({ warehouses: [full], mindsCapacity: false }), DEFAULT_RULES)).toMatchObject({ warehouseId: 'east', enough: true });
  });
});

describe('any facts and rules', () => {
  const warehouse = fc.record({
    id: fc.uuid(), code: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), name: fc.string(), priority: fc.integer({ min: 0, max: 200 }), provinces: fc.subarray(['浙江省', '广东省', '北京市']),
    available: fc.record({ tea: fc.integer({ min: 0, max: 20 }), cup: fc.integer({ min: 0, max: 20 }) }),
    distanceKm: fc.option(fc.integer({ min: 0, max: 3_000 })), freight: fc.option(fc.integer({ min: 0, max: 3_000 })), load: fc.option(fc.integer({ min: 0, max: 5 })), capacity: fc.option(fc.integer({ min: 0, max: 5 })),
  });
  const anyFacts = fc.record({
    province: fc.constantFrom('浙江省', '广东', '北京市', '西藏'), mindsCapacity: fc.boolean(),
    warehouses: fc.uniqueArray(warehouse, { selector: (each) => each.id, minLength: 1, maxLength: 6 }),
    lines: fc.array(fc.record({ skuId: fc.constantFrom('tea', 'cup'), skuCode: fc.constant('X'), quantity: fc.integer({ min: 1, max: 15 }) }), { minLength: 1, maxLength: 4 }),
  }).map((some) => facts(some));
  const anyRules = fc.array(fc.record({ strategy: fc.constantFrom(...Object.values(AllocationStrategy)), warehouses: fc.subarray(['a', 'b', 'c']) }).map(({ strategy, warehouses }) => rule(strategy, { warehouses })), { maxLength: 4 });
  const needed = (some: AllocationFacts, skuId: string): number => some.lines.filter((line) => line.skuId === skuId).reduce((sum, line) => sum + line.quantity, 0);

  it('give the same answer in whatever order the warehouses come', () => {
    fc.assert(fc.property(anyFacts, anyRules, (some, rules) => {
      expect(chooseWarehouse({ ...some, warehouses: some.warehouses.toReversed() }, rules)).toEqual(chooseWarehouse(some, rules));
    }));
  });

  it('never ask a warehouse for more than it has, nor give it an order beyond its day', () => {
    fc.assert(fc.property(anyFacts, anyRules, (some, rules) => {
      const { warehouseId, enough } = chooseWarehouse(some, rules);
      const chosen = some.warehouses.find(({ id }) => id === warehouseId);
      if (!chosen) return;
      if (enough) for (const skuId of ['tea', 'cup']) expect(chosen.available[skuId]).toBeGreaterThanOrEqual(needed(some, skuId));
      if (some.mindsCapacity && chosen.capacity !== null) expect(chosen.load ?? 0).toBeLessThan(chosen.capacity);
    }));
  });

  it('are enough by the default rules exactly when some warehouse with room has everything', () => {
    fc.assert(fc.property(anyFacts, (some) => {
      const room = ({ load, capacity }: CandidateWarehouse): boolean => !some.mindsCapacity || capacity === null || (load ?? 0) < capacity;
      const somebody = some.warehouses.some((each) => room(each) && (each.available['tea'] ?? 0) >= needed(some, 'tea') && (each.available['cup'] ?? 0) >= needed(some, 'cup'));
      expect(chooseWarehouse(some, DEFAULT_RULES).enough).toBe(somebody);
    }));
  });
});
