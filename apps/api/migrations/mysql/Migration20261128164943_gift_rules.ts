import { Migration } from '@mikro-orm/migrations';

export class Migration20261128164943_gift_rules extends Migration {

  override name = 'Migration20261128164943_gift_rules';

  override up(): void | Promise<void> {
    this.addSql(`create table \`gift_decision\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`rule_set_id\` char(26) not null, \`rule_set_number\` int not null, \`facts\` json not null, \`trace\` json not null, \`decided_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`gift_decision\` add index \`gift_decision_order_id_id_index\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`gift_given\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`rule_key\` char(26) not null, \`rule\` varchar(60) not null, \`sku_code\` varchar(60) not null, \`quantity\` int not null, \`counted\` tinyint(1) not null, \`given_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`gift_given\` add index \`gift_given_given_at_rule_key_index\` (\`given_at\`, \`rule_key\`);`);
    this.addSql(`alter table \`gift_given\` add unique \`gift_given_order_id_rule_key_unique\` (\`order_id\`, \`rule_key\`);`);

    this.addSql(`create table \`gift_use\` (\`id\` char(26) not null, \`rule_key\` char(26) not null, \`given\` int not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`gift_use\` add unique \`gift_use_rule_key_unique\` (\`rule_key\`);`);

    this.addSql(`alter table \`order_line\` add \`gift\` tinyint(1) not null default false, add \`gift_rule_key\` char(26) null, add \`gift_rule\` varchar(60) null, add \`gift_rule_set_number\` int null;`);

    this.addSql(`alter table \`gift_use\` add constraint \`gift_use_not_negative\` check (given >= 0);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`gift_decision\`;`);
    this.addSql(`drop table if exists \`gift_given\`;`);
    this.addSql(`drop table if exists \`gift_use\`;`);

    this.addSql(`alter table \`order_line\` drop column \`gift\`, drop column \`gift_rule_key\`, drop column \`gift_rule\`, drop column \`gift_rule_set_number\`;`);
  }

}
