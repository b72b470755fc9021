import { chinaDay } from '@ordo/kernel';
import type { EntityManager } from '@mikro-orm/sql';
import { rowInstant } from '../../platform/graphql/scalars.js';
import { stockHistory } from '../inventory/index.js';
import { factReader, goodsOfOrders, pastOrders, pastOrdersBegin, type FactLine, type PastOrder } from '../orders/index.js';
import { RuleOutcome, RuleTrialFigureKey, TrialSheet, type Rule, type TrialFindings, type TrialVerdict, type TrialWanted } from '../rules/index.js';
import type { WantedLine } from './allocation-facts.js';
import { chooseWarehouse } from './choose-warehouse.js';
import { enabledWarehouses, ratesInForce, snapshot, weightsOf, type Ground } from './warehouse-facts.js';

/** An order whose goods have everything, in warehouses whose day is full. */
const WAIT = 'WAIT';

/**
 * Gives the orders placed in a span their warehouse by two sets of rules, with the stock as it was when each was placed and
 * the days filling up by what each set decides, and counts where they differ. Changes nothing.
 */
export async function tryWarehouses(em: EntityManager, { before, after, from, to, kept }: TrialWanted): Promise<TrialFindings> {
  const begin = await pastOrdersBegin(em, from, to);
  const history = await stockHistory(em, begin);
  const ground = { warehouses: await enabledWarehouses({ em }), rates: await ratesInForce({ em }) };
  const sheet = new TrialSheet([...ground.warehouses.map(({ name }) => name), RuleOutcome.HOLD, WAIT], RuleTrialFigureKey.FREIGHT);
  const [was, is] = [new Days(before), new Days(after)];
  const factsOf = factReader(em, [...before, ...after]);
  const grams = new Map<string, number>();
  for await (const page of pastOrders(em, begin, to)) {
    const lines = await goodsOfOrders(em, page.map(({ id }) => id));
    const facts = await factsOf(page, lines);
    await weigh(em, [...lines.values()].flat(), grams);
    for (const order of page) {
      const stock = history.before(rowInstant(order.placedAt));
      const wanted = (lines.get(order.id) ?? []).flatMap(({ skuId, ...line }) => (skuId ? [{ ...line, skuId }] : []));
      const now: Ground = { warehouses: ground.warehouses, stock, freight: { rates: ground.rates, grams } };
      const values = facts.get(order.id) ?? {};
      sheet.add(order.orderNo, was.decide(order, wanted, now, values), is.decide(order, wanted, now, values));
    }
    await kept(sheet);
  }
  return sheet.found();
}

/** One set of rules, deciding order by order, with the days that fill up by it. */
class Days {
  private day = '';
  private loads = new Map<string, number>();

  constructor(private readonly rules: readonly Rule[]) {}

  decide(order: PastOrder, lines: readonly WantedLine[], ground: Ground, values: Parameters<typeof snapshot>[2]['values']): TrialVerdict {
    const day = chinaDay(rowInstant(order.placedAt));
    if (day !== this.day) [this.day, this.loads] = [day, new Map()];
    const facts = snapshot({ ...ground, loads: this.loads }, { lines, province: order.receiverProvince }, { values, mindsCapacity: true });
    const { warehouseId, warehouseName, enough, full, ruleKey } = chooseWarehouse(facts, this.rules);
    const rule = this.rules.find(({ key }) => key === ruleKey)?.name ?? null;
    if (!warehouseId || !enough) return { outcome: full ? WAIT : RuleOutcome.HOLD, rule };
    this.loads.set(warehouseId, (this.loads.get(warehouseId) ?? 0) + 1);
    return { outcome: warehouseName ?? warehouseId, rule, freight: facts.warehouses.find(({ id }) => id === warehouseId)?.freight ?? null };
  }
}

async function weigh(em: EntityManager, lines: readonly FactLine[], known: Map<string, number>): Promise<void> {
  const missing = [...new Set(lines.flatMap(({ skuId }) => skuId ?? []))].filter((id) => !known.has(id));
  if (missing.length > 0) for (const [id, weight] of await weightsOf({ em }, missing)) known.set(id, weight);
}
