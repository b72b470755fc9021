import { resolve } from 'node:path';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { RuleFamily, RuleSet } from '../modules/rules/index.js';
import { seedDemo } from '../../seeds/demo.js';
import { seedLoad } from '../../seeds/load.js';
import { parseConfig, type Config } from '../platform/config.js';
import { freshDatabase } from '../testing/test-api.js';
import { migrate } from './migrate.js';
import { openHouse, type House } from './runtime.js';

const MIGRATIONS = resolve(import.meta.dirname, '../../migrations');

/** Opens a house on a database without tables, and closes it afterwards. */
async function inEmptyHouse(work: (house: House, config: Config) => Promise<void>): Promise<void> {
  const database = await freshDatabase();
  const config = parseConfig({ LOG_LEVEL: 'silent', NODE_ENV: 'test', JOBS: 'off', ...database.env });
  const house = await openHouse(config, { log: pino({ level: 'silent' }), databaseFile: ':memory:', migrationsDir: MIGRATIONS });
  try {
    await work(house, config);
  } finally {
    await house.close();
    await database.drop();
  }
}

/** An example house as the newest migrations make it. */
async function fillHouse(house: House, config: Config): Promise<void> {
  await migrate(house);
  await seedDemo(house, config, { orders: 0 });
  await seedLoad(house, 5, () => undefined);
}

/** Undoes one migration and does it again, with what is there now. */
async function migrateAgain(house: House, name: string): Promise<void> {
  const [migration] = (await house.orm.migrator.getExecuted()).map((each) => each.name).filter((each) => each.endsWith(name));
  await house.orm.migrator.down({ migrations: [migration ?? ''] });
  await house.orm.migrator.up();
}

it('the migrations make the tables that the entities describe, once', () => inEmptyHouse(async (house) => {
  expect((await migrate(house)).length).toBeGreaterThan(0);
  expect(await migrate(house)).toEqual([]);
  expect(await house.orm.migrator.checkSchema(), 'an entity changed without a migration: npm run migration:create -w @ordo/api').toBe(false);
}));

it('the allocation rules of before become the first version of the warehouse rules, by code', () => inEmptyHouse(async (house) => {
  const pending = (await house.orm.migrator.getPending()).map(({ name }) => name);
  await house.orm.migrator.up({ to: pending[pending.findIndex((name) => name.endsWith('_warehouse_rules')) - 1] ?? '' });
  const run = (sql: string, params: unknown[] = []) => house.orm.em.getConnection().execute(sql, params);
  await run("insert into warehouse (id, code, name, province, city, district, address, contact, phone, regions, priority, enabled) values ('01HZZZZZZZZZZZZZZZZZZZZZZA', 'north-1', '华北一仓', '', '', '', '', '', '', '[]', 1, true)");
  await run("insert into shop (id, code, name, channel, sandbox, ship_within_hours) values ('01HZZZZZZZZZZZZZZZZZZZZZZB', 'flagship', '旗舰店', 'TAOBAO', false, 48)");
  const add = (id: string, ...row: unknown[]) => run('insert into allocation_rule (id, name, position, enabled, conditions, strategy, warehouse_ids) values (?, ?, ?, ?, ?, ?, ?)', [id, ...row]);
  await add('01HZZZZZZZZZZZZZZZZZZZZZZC', '兜底', 20, false, '[]', 'PRIORITY', null);
  await add('01HZZZZZZZZZZZZZZZZZZZZZZD', '旗舰店走北仓', 10, true, '[{"fact":"SHOP","operator":"IN","values":["01HZZZZZZZZZZZZZZZZZZZZZZB"]},{"fact":"VALUE","operator":"AT_LEAST","values":[10000]}]', 'FULL_STOCK', '["01HZZZZZZZZZZZZZZZZZZZZZZA"]');
  await migrate(house);
  const [row] = await house.orm.em.fork().find(RuleSet, { family: RuleFamily.WAREHOUSE });
  expect(row).toMatchObject({ number: 1, state: 'PUBLISHED', version: 1, current: 'WAREHOUSE:PUBLISHED' });
  expect(row?.publishedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  expect(row?.rules).toMatchObject([
    { name: '旗舰店走北仓', enabled: true, warehouse: { strategy: 'FULL_STOCK', warehouses: ['north-1'] }, groups: [{ match: 'ALL', conditions: [{ fact: 'SHOP', values: ['flagship'] }, { fact: 'VALUE', operator: 'AT_LEAST', values: ['10000'] }] }] },
    { name: '兜底', enabled: false, groups: [], warehouse: { strategy: 'PRIORITY', warehouses: [] } },
  ]);
}));

it('lines of before get the time, the shop and the category by which they are found', () => inEmptyHouse(async (house, config) => {
  await fillHouse(house, config);
  const lines = async (): Promise<object[]> => house.orm.em.getConnection().execute('select id, shop_id, placed_at, category from order_line order by id');
  const before = await lines();
  expect(before).toHaveLength(15);
  await migrateAgain(house, '_orders_by_goods_and_time');
  expect(await lines()).toEqual(before);
}));

it('what held orders when they were cancelled is closed, and no other hold', () => inEmptyHouse(async (house, config) => {
  await fillHouse(house, config);
  const run = (sql: string): Promise<object[]> => house.orm.em.getConnection().execute(sql);
  await run("update orders set held = true, backordered = true, stage = 'APPROVED'");
  await run("update orders set stage = 'CANCELLED' where id = (select id from (select min(id) as id from orders) as first)");
  await run("insert into order_hold (id, order_id, reason, placed_by, placed_at) select id, id, 'STOCK_SHORT', '孙悦', placed_at from orders");
  await migrateAgain(house, '_holds_of_cancelled_orders');
  const after = await run('select held, backordered, released_by as by_whom, released_at = order_hold.placed_at as closed from orders join order_hold on order_hold.order_id = orders.id order by orders.id');
  expect(after).toEqual([{ held: 0, backordered: 0, by_whom: '孙悦', closed: 1 }, ...Array.from({ length: 4 }, () => ({ held: 1, backordered: 1, by_whom: null, closed: null }))]);
}));
