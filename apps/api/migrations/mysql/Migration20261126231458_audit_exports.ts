import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231458_audit_exports extends Migration {

  override name = 'Migration20261126231458_audit_exports';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_export_part\` (\`id\` char(26) not null, \`job_id\` char(26) not null, \`content\` mediumtext not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`audit_export_part\` add index \`audit_export_part_job_id_id_index\` (\`job_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`audit_export_part\`;`);
  }

}
