import { Migration } from '@mikro-orm/migrations';

export class Migration20261128105808_rule_trial_changes extends Migration {

  override name = 'Migration20261128105808_rule_trial_changes';

  override up(): void | Promise<void> {
    this.addSql(`create table \`rule_trial_change\` (\`id\` char(26) not null primary key, \`rule_set_id\` char(26) not null, \`trial_id\` char(26) not null, \`order_no\` text not null, \`before\` text not null, \`before_rule\` text null, \`after\` text not null, \`after_rule\` text null, \`before_freight\` bigint null, \`after_freight\` bigint null);`);
    this.addSql(`create index \`rule_trial_change_rule_set_id_index\` on \`rule_trial_change\` (\`rule_set_id\`);`);
    this.addSql(`create index \`rule_trial_change_trial_id_id_index\` on \`rule_trial_change\` (\`trial_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`rule_trial_change\`;`);
  }

}
