import type { EntityManager } from '@mikro-orm/sql';
import { lookAt } from '../../../platform/database/reads.js';
import type { Row } from '../../../platform/database/row.js';
import { Sku } from '../../catalog/index.js';
import { Customer } from '../../customers/index.js';
import { RuleFact } from '../../rules/index.js';
import { Shop } from '../../shops/index.js';
import { OrderLine } from '../order-line.entity.js';
import { OrderTag } from '../tags/order-tag.entity.js';
import { Tag } from '../tags/tag.entity.js';
import type { FactLine, FactOrder } from './fact-order.js';
import { minutesSinceTwins } from './twins.js';

/** What was read beside orders; empty where no rule asks for it. */
export interface Beside {
  lines: ReadonlyMap<string, readonly FactLine[]>;
  skus: ReadonlyMap<string, Pick<Row<Sku>, 'category' | 'weightGrams'>>;
  levels: ReadonlyMap<string, string>;
  shops: ReadonlyMap<string, string>;
  tags: ReadonlyMap<string, readonly string[]>;
  twins: ReadonlyMap<string, number>;
  /** Ids and phone numbers of customers on the blacklist. */
  blocked: ReadonlySet<string>;
}

type Lines = ReadonlyMap<string, readonly FactLine[]>;

const OF_GOODS: readonly string[] = [RuleFact.CATEGORY, RuleFact.WEIGHT];
const OF_LINES: readonly string[] = [...OF_GOODS, RuleFact.SKU, RuleFact.LINE_COUNT, RuleFact.MINUTES_SINCE_TWIN];

/** Reads what these facts need beside the orders of a batch: one statement for each kind of thing, and what a batch before has read is kept. */
export function beside(em: EntityManager, asked: ReadonlySet<string>): (orders: readonly FactOrder[], lines?: Lines) => Promise<Beside> {
  const wants = (facts: readonly string[]): boolean => facts.some((fact) => asked.has(fact));
  const skus = remembered(async (ids) => (await lookAt({ em }, Sku, { columns: ['id', 'category', 'weightGrams'], where: { id: { $in: ids } } })).map((sku) => [sku.id, sku] as const));
  const levels = remembered(async (ids) => (await lookAt({ em }, Customer, { columns: ['id', 'level'], where: { id: { $in: ids } } })).map(({ id, level }) => [id, level as string] as const));
  const shops = remembered(async (ids) => (await lookAt({ em }, Shop, { columns: ['id', 'code'], where: { id: { $in: ids } } })).map(({ id, code }) => [id, code] as const));
  return async (orders, given) => {
    const lines = given ?? (wants(OF_LINES) ? await linesOf(em, orders.map(({ id }) => id)) : new Map<string, FactLine[]>());
    return {
      lines,
      skus: await skus(wants(OF_GOODS) ? [...lines.values()].flat().flatMap(({ skuId }) => skuId ?? []) : []),
      levels: await levels(asked.has(RuleFact.CUSTOMER_LEVEL) ? orders.flatMap(({ customerId }) => customerId ?? []) : []),
      shops: await shops(asked.has(RuleFact.SHOP) ? orders.map(({ shopId }) => shopId) : []),
      tags: asked.has(RuleFact.TAG) ? await tagsOf(em, orders.map(({ id }) => id)) : new Map<string, string[]>(),
      twins: asked.has(RuleFact.MINUTES_SINCE_TWIN) ? await minutesSinceTwins(em, orders, lines) : new Map<string, number>(),
      blocked: asked.has(RuleFact.BLACKLISTED) ? await blockedAmong(em, orders) : new Set<string>(),
    };
  };
}

/** A number that a marketplace masked is many people's. */
const WHOLE_PHONE = /^\+?[\d-]{7,}$/;

/** What of these orders' customers and receivers stands on the blacklist, of whatever shop: somebody who cheats does not stay in one. */
async function blockedAmong(em: EntityManager, orders: readonly FactOrder[]): Promise<Set<string>> {
  const customerIds = [...new Set(orders.flatMap(({ customerId }) => customerId ?? []))];
  const own = customerIds.length > 0 ? await lookAt({ em }, Customer, { columns: ['id', 'phone'], where: { id: { $in: customerIds } } }) : [];
  const numbers = [...new Set([...orders.map(({ receiverPhone }) => receiverPhone), ...own.map(({ phone }) => phone)])].filter((phone) => phone && WHOLE_PHONE.test(phone)) as string[];
  const blocked = await lookAt({ em }, Customer, { columns: ['id', 'phone'], where: { blockedAt: { $ne: null }, $or: [{ id: { $in: customerIds } }, { phone: { $in: numbers } }] } });
  const found = new Set(blocked.flatMap(({ id, phone }) => [id, ...(phone && WHOLE_PHONE.test(phone) ? [phone] : [])]));
  for (const { id, phone } of own) if (phone && found.has(phone)) found.add(id);
  return found;
}

/** What was bought with orders, in their order; what was given with them is no reason for anything. */
async function linesOf(em: EntityManager, orderIds: readonly string[]): Promise<Map<string, FactLine[]>> {
  const rows = await lookAt({ em }, OrderLine, { columns: ['orderId', 'skuId', 'skuCode', 'quantity'], where: { orderId: { $in: [...orderIds] }, gift: false }, orderBy: { id: 'asc' } });
  return Map.groupBy(rows, ({ orderId }) => orderId);
}

async function tagsOf(em: EntityManager, orderIds: readonly string[]): Promise<Map<string, string[]>> {
  const marks = await lookAt({ em }, OrderTag, { columns: ['orderId', 'tagId'], where: { orderId: { $in: [...orderIds] } } });
  const tags = marks.length > 0 ? await lookAt({ em }, Tag, { columns: ['id', 'name'], where: { id: { $in: [...new Set(marks.map(({ tagId }) => tagId))] } } }) : [];
  const names = new Map(tags.map(({ id, name }) => [id, name]));
  return new Map([...Map.groupBy(marks, ({ orderId }) => orderId)].map(([orderId, of]) => [orderId, of.flatMap(({ tagId }) => names.get(tagId) ?? []).toSorted()]));
}

function remembered<Value>(read: (ids: string[]) => Promise<(readonly [string, Value])[]>): (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>> {
  const known = new Map<string, Value>();
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => !known.has(id));
    if (missing.length > 0) for (const [id, value] of await read(missing)) known.set(id, value);
    return known;
  };
}
