import { Migration } from '@mikro-orm/migrations';

export class Migration20261128044337_files extends Migration {

  override name = 'Migration20261128044337_files';

  override up(): void | Promise<void> {
    this.addSql(`create table \`imported_order\` (\`id\` char(26) not null primary key, \`shop_id\` char(26) not null, \`key\` text not null, \`import_id\` char(26) not null, \`order_id\` char(26) not null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`imported_order_import_id_index\` on \`imported_order\` (\`import_id\`);`);
    this.addSql(`create unique index \`imported_order_shop_id_key_unique\` on \`imported_order\` (\`shop_id\`, \`key\`);`);

    this.addSql(`create table \`order_import\` (\`id\` char(26) not null primary key, \`owner_id\` char(26) not null, \`shop_id\` char(26) not null, \`file_id\` char(26) not null, \`file_sha256\` text not null, \`file_name\` text not null, \`heads\` json not null, \`mapping\` json not null, \`state\` text not null default 'MAPPING', \`rows\` integer not null default 0, \`orders\` integer not null default 0, \`ready\` integer not null default 0, \`known\` integer not null default 0, \`refused\` integer not null default 0, \`placed\` integer not null default 0, \`problems\` json null, \`problem\` text null, \`error_file_id\` char(26) null, \`job_id\` char(26) null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`order_import_owner_id_id_index\` on \`order_import\` (\`owner_id\`, \`id\`);`);

    this.addSql(`create table \`stored_file\` (\`id\` char(26) not null primary key, \`owner_id\` char(26) not null, \`job_id\` char(26) null, \`permission\` text not null, \`kind\` text not null, \`name\` text not null, \`content_type\` text not null, \`size\` integer not null, \`sha256\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null);`);
    this.addSql(`create index \`stored_file_job_id_index\` on \`stored_file\` (\`job_id\`);`);
    this.addSql(`create index \`stored_file_expires_at_index\` on \`stored_file\` (\`expires_at\`);`);
    this.addSql(`create index \`stored_file_owner_id_id_index\` on \`stored_file\` (\`owner_id\`, \`id\`);`);

    this.addSql(`drop table if exists \`audit_export_part\`;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create table \`audit_export_part\` (\`content\` mediumtext not null, \`created_at\` datetime not null, \`id\` char not null primary key, \`job_id\` char not null);`);
    this.addSql(`create index \`audit_export_part_job_id_id_index\` on \`audit_export_part\` (\`job_id\`, \`id\`);`);

    this.addSql(`drop table if exists \`imported_order\`;`);
    this.addSql(`drop table if exists \`order_import\`;`);
    this.addSql(`drop table if exists \`stored_file\`;`);
  }

}
