import { Migration } from '@mikro-orm/migrations';

export class Migration20261127165436_permission_use extends Migration {

  override name = 'Migration20261127165436_permission_use';

  override up(): void | Promise<void> {
    this.addSql(`create table \`access_proposal\` (\`id\` char(26) not null primary key, \`kind\` text not null, \`subject_id\` char(26) not null, \`subject_name\` text not null, \`taken\` json not null, \`version_after\` integer null, \`applied_by_name\` text not null, \`applied_at\` datetime not null, \`undone_at\` datetime null);`);
    this.addSql(`create index \`access_proposal_applied_at_id_index\` on \`access_proposal\` (\`applied_at\`, \`id\`);`);

    this.addSql(`create table \`permission_use\` (\`user_id\` char(26) not null, \`permission\` text not null, \`day\` text not null, \`count\` integer not null, primary key (\`user_id\`, \`permission\`, \`day\`));`);
    this.addSql(`create index \`permission_use_day_index\` on \`permission_use\` (\`day\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`access_proposal\`;`);
    this.addSql(`drop table if exists \`permission_use\`;`);
  }

}
