import { Migration } from '@mikro-orm/migrations';

export class Migration20261128095809_warehouse_rules extends Migration {

  override name = 'Migration20261128095809_warehouse_rules';

  override async up(): Promise<void> {
    this.addSql(`create table \`freight_rate\` (\`id\` char(26) not null, \`carrier\` varchar(20) not null, \`up_to_km\` int not null, \`first_grams\` int not null, \`first_fee\` bigint not null, \`step_grams\` int not null, \`step_fee\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`freight_rate\` add unique \`freight_rate_carrier_up_to_km_unique\` (\`carrier\`, \`up_to_km\`);`);

    const kept = await ruleSetOfAllocationRules((sql) => this.execute(sql), new Date().toISOString().slice(0, 23).replace('T', ' '));
    if (kept) await this.execute(kept.sql, kept.params);
    this.addSql(`drop table if exists \`allocation_rule\`;`);

    this.addSql(`alter table \`allocation\` add \`rule_set_id\` char(26) null, add \`rule_set_number\` int null, add \`rule_key\` varchar(26) null, add \`facts\` json null;`);
    this.addSql(`alter table \`allocation\` add index \`allocation_decided_at_rule_key_index\` (\`decided_at\`, \`rule_key\`);`);

    this.addSql(`alter table \`warehouse\` add \`daily_capacity\` int null, add \`keep_pieces\` int not null default 0;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create table \`allocation_rule\` (\`conditions\` json not null, \`enabled\` tinyint(1) not null default true, \`id\` char(26) not null, \`name\` varchar(60) not null, \`position\` int not null, \`strategy\` varchar(32) not null, \`warehouse_ids\` json null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`allocation_rule\` add index \`allocation_rule_enabled_position_index\` (\`enabled\`, \`position\`);`);

    this.addSql(`drop table if exists \`freight_rate\`;`);

    this.addSql(`alter table \`allocation\` drop index \`allocation_decided_at_rule_key_index\`;`);
    this.addSql(`alter table \`allocation\` drop column \`rule_set_id\`, drop column \`rule_set_number\`, drop column \`rule_key\`, drop column \`facts\`;`);

    this.addSql(`alter table \`warehouse\` drop column \`daily_capacity\`, drop column \`keep_pieces\`;`);
  }

}

interface Found {
  name: string;
  enabled: number | boolean;
  conditions: unknown;
  strategy: string;
  warehouse_ids: unknown;
}

type Select = (sql: string) => Promise<unknown>;

const parsed = <T>(value: unknown): T => (typeof value === 'string' ? JSON.parse(value) : value) as T;

/**
 * The rows of `allocation_rule` as the first published version of the WAREHOUSE rules: an INSERT, or undefined when there are
 * no rows. Shops and warehouses were named by row id and are named by code from now on.
 */
async function ruleSetOfAllocationRules(select: Select, at: number | string): Promise<{ sql: string; params: unknown[] } | undefined> {
  const found = (await select('select name, enabled, conditions, strategy, warehouse_ids from allocation_rule order by position, id')) as Found[];
  if (found.length === 0) return undefined;
  const shops = await codesOf(select, 'shop');
  const warehouses = await codesOf(select, 'warehouse');
  const rules = found.map(({ name, enabled, conditions, strategy, warehouse_ids: ids }, index) => {
    const all = parsed<{ fact: string; operator: string; values: (string | number)[] }[]>(conditions);
    const kept = all.map(({ fact, operator, values }) => ({ fact, operator, values: values.map(String).map((value) => (fact === 'SHOP' ? shops.get(value) ?? value : value)) }));
    return {
      key: `moved-${index + 1}`, name, enabled: Boolean(enabled), match: 'ALL', groups: kept.length > 0 ? [{ match: 'ALL', conditions: kept }] : [],
      warehouse: { strategy, warehouses: (parsed<string[] | null>(ids) ?? []).flatMap((id) => warehouses.get(id) ?? []) },
    };
  });
  const id = '0WAREH0SERD1ESFRST00000001';
  return {
    sql: `insert into rule_set (id, family, number, state, current, rules, revision, note, created_by, created_at, published_by, published_at, version)
      values (?, 'WAREHOUSE', 1, 'PUBLISHED', 'WAREHOUSE:PUBLISHED', ?, 1, ?, 'Ordo', ?, 'Ordo', ?, 1)`,
    params: [id, JSON.stringify(rules), '由原来的分配规则转入', at, at],
  };
}

async function codesOf(select: Select, table: string): Promise<Map<string, string>> {
  return new Map(((await select(`select id, code from ${table}`)) as { id: string; code: string }[]).map(({ id, code }) => [id, code]));
}
