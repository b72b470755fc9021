import { Migration } from '@mikro-orm/migrations';

export class Migration20261128045621_rules extends Migration {

  override name = 'Migration20261128045621_rules';

  override up(): void | Promise<void> {
    this.addSql(`create table \`review_decision\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`rule_set_id\` char(26) not null, \`rule_set_number\` int not null, \`rule_key\` char(26) null, \`outcome\` varchar(32) not null, \`facts\` json not null, \`tried\` json not null, \`decided_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`review_decision\` add index \`review_decision_decided_at_rule_key_index\` (\`decided_at\`, \`rule_key\`);`);
    this.addSql(`alter table \`review_decision\` add index \`review_decision_order_id_id_index\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`rule_set\` (\`id\` char(26) not null, \`family\` varchar(32) not null, \`number\` int not null, \`state\` varchar(32) not null, \`current\` varchar(70) null, \`rules\` json not null, \`revision\` int not null default 1, \`trial\` json null, \`note\` varchar(300) null, \`copy_of_id\` char(26) null, \`created_by\` varchar(80) not null, \`created_at\` datetime(3) not null, \`published_by\` varchar(80) null, \`published_at\` datetime(3) null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rule_set\` add unique \`rule_set_current_unique\` (\`current\`);`);
    this.addSql(`alter table \`rule_set\` add unique \`rule_set_family_number_unique\` (\`family\`, \`number\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`review_decision\`;`);
    this.addSql(`drop table if exists \`rule_set\`;`);
  }

}
