import { Migration } from '@mikro-orm/migrations';

export class Migration20261128045618_rules extends Migration {

  override name = 'Migration20261128045618_rules';

  override up(): void | Promise<void> {
    this.addSql(`create table \`review_decision\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`rule_set_id\` char(26) not null, \`rule_set_number\` integer not null, \`rule_key\` char(26) null, \`outcome\` text not null, \`facts\` json not null, \`tried\` json not null, \`decided_at\` datetime not null);`);
    this.addSql(`create index \`review_decision_decided_at_rule_key_index\` on \`review_decision\` (\`decided_at\`, \`rule_key\`);`);
    this.addSql(`create index \`review_decision_order_id_id_index\` on \`review_decision\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`rule_set\` (\`id\` char(26) not null primary key, \`family\` text not null, \`number\` integer not null, \`state\` text not null, \`current\` text null, \`rules\` json not null, \`revision\` integer not null default 1, \`trial\` json null, \`note\` text null, \`copy_of_id\` char(26) null, \`created_by\` text not null, \`created_at\` datetime not null, \`published_by\` text null, \`published_at\` datetime null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`rule_set_current_unique\` on \`rule_set\` (\`current\`);`);
    this.addSql(`create unique index \`rule_set_family_number_unique\` on \`rule_set\` (\`family\`, \`number\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`review_decision\`;`);
    this.addSql(`drop table if exists \`rule_set\`;`);
  }

}
