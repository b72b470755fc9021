import { Migration } from '@mikro-orm/migrations';

export class Migration20261128164938_gift_rules extends Migration {

  override name = 'Migration20261128164938_gift_rules';

  override up(): void | Promise<void> {
    this.addSql(`create table \`gift_decision\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`rule_set_id\` char(26) not null, \`rule_set_number\` integer not null, \`facts\` json not null, \`trace\` json not null, \`decided_at\` datetime not null);`);
    this.addSql(`create index \`gift_decision_order_id_id_index\` on \`gift_decision\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`gift_given\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`rule_key\` char(26) not null, \`rule\` text not null, \`sku_code\` text not null, \`quantity\` integer not null, \`counted\` integer not null, \`given_at\` datetime not null);`);
    this.addSql(`create index \`gift_given_given_at_rule_key_index\` on \`gift_given\` (\`given_at\`, \`rule_key\`);`);
    this.addSql(`create unique index \`gift_given_order_id_rule_key_unique\` on \`gift_given\` (\`order_id\`, \`rule_key\`);`);

    this.addSql(`create table \`gift_use\` (\`id\` char(26) not null primary key, \`rule_key\` char(26) not null, \`given\` integer not null default 0, constraint \`gift_use_not_negative\` check (given >= 0));`);
    this.addSql(`create unique index \`gift_use_rule_key_unique\` on \`gift_use\` (\`rule_key\`);`);

    this.addSql(`alter table \`order_line\` add column \`gift\` integer not null default false;`);
    this.addSql(`alter table \`order_line\` add column \`gift_rule_key\` char(26) null;`);
    this.addSql(`alter table \`order_line\` add column \`gift_rule\` text null;`);
    this.addSql(`alter table \`order_line\` add column \`gift_rule_set_number\` integer null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`gift_decision\`;`);
    this.addSql(`drop table if exists \`gift_given\`;`);
    this.addSql(`drop table if exists \`gift_use\`;`);

    this.addSql(`alter table \`order_line\` drop column \`gift\`;`);
    this.addSql(`alter table \`order_line\` drop column \`gift_rule_key\`;`);
    this.addSql(`alter table \`order_line\` drop column \`gift_rule\`;`);
    this.addSql(`alter table \`order_line\` drop column \`gift_rule_set_number\`;`);
  }

}
