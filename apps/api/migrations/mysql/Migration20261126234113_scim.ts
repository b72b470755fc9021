import { Migration } from '@mikro-orm/migrations';

export class Migration20261126234113_scim extends Migration {

  override name = 'Migration20261126234113_scim';

  override up(): void | Promise<void> {
    this.addSql(`create table \`scim_resource\` (\`id\` char(26) not null, \`resource_id\` char(26) not null, \`external_id\` varchar(120) null, \`attributes\` json not null, \`created_at\` datetime(3) not null, \`updated_at\` datetime(3) not null, \`deleted_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`scim_resource\` add unique \`scim_resource_resource_id_unique\` (\`resource_id\`);`);
    this.addSql(`alter table \`scim_resource\` add index \`scim_resource_external_id_index\` (\`external_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`scim_resource\`;`);
  }

}
