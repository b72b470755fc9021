import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231453_audit_exports extends Migration {

  override name = 'Migration20261126231453_audit_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_export_part\` (\`id\` char(26) not null primary key, \`job_id\` char(26) not null, \`content\` mediumtext not null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`audit_export_part_job_id_id_index\` on \`audit_export_part\` (\`job_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`audit_export_part\`;`);
  }

}
