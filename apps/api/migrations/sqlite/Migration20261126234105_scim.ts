import { Migration } from '@mikro-orm/migrations';

export class Migration20261126234105_scim extends Migration {

  override name = 'Migration20261126234105_scim';

  override up(): void | Promise<void> {
    this.addSql(`create table \`scim_resource\` (\`id\` char(26) not null primary key, \`resource_id\` char(26) not null, \`external_id\` text null, \`attributes\` json not null, \`created_at\` datetime not null, \`updated_at\` datetime not null, \`deleted_at\` datetime null);`);
    this.addSql(`create unique index \`scim_resource_resource_id_unique\` on \`scim_resource\` (\`resource_id\`);`);
    this.addSql(`create index \`scim_resource_external_id_index\` on \`scim_resource\` (\`external_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`scim_resource\`;`);
  }

}
