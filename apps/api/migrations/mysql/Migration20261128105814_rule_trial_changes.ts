import { Migration } from '@mikro-orm/migrations';

export class Migration20261128105814_rule_trial_changes extends Migration {

  override name = 'Migration20261128105814_rule_trial_changes';

  override up(): void | Promise<void> {
    this.addSql(`create table \`rule_trial_change\` (\`id\` char(26) not null, \`rule_set_id\` char(26) not null, \`trial_id\` char(26) not null, \`order_no\` varchar(20) not null, \`before\` varchar(80) not null, \`before_rule\` varchar(60) null, \`after\` varchar(80) not null, \`after_rule\` varchar(60) null, \`before_freight\` bigint null, \`after_freight\` bigint null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`rule_trial_change\` add index \`rule_trial_change_rule_set_id_index\` (\`rule_set_id\`);`);
    this.addSql(`alter table \`rule_trial_change\` add index \`rule_trial_change_trial_id_id_index\` (\`trial_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`rule_trial_change\`;`);
  }

}
