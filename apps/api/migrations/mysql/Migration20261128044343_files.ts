import { Migration } from '@mikro-orm/migrations';

export class Migration20261128044343_files extends Migration {

  override name = 'Migration20261128044343_files';

  override up(): void | Promise<void> {
    this.addSql(`create table \`imported_order\` (\`id\` char(26) not null, \`shop_id\` char(26) not null, \`key\` varchar(80) not null, \`import_id\` char(26) not null, \`order_id\` char(26) not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`imported_order\` add index \`imported_order_import_id_index\` (\`import_id\`);`);
    this.addSql(`alter table \`imported_order\` add unique \`imported_order_shop_id_key_unique\` (\`shop_id\`, \`key\`);`);

    this.addSql(`create table \`order_import\` (\`id\` char(26) not null, \`owner_id\` char(26) not null, \`shop_id\` char(26) not null, \`file_id\` char(26) not null, \`file_sha256\` varchar(64) not null, \`file_name\` varchar(160) not null, \`heads\` json not null, \`mapping\` json not null, \`state\` varchar(32) not null default 'MAPPING', \`rows\` int not null default 0, \`orders\` int not null default 0, \`ready\` int not null default 0, \`known\` int not null default 0, \`refused\` int not null default 0, \`placed\` int not null default 0, \`problems\` json null, \`problem\` varchar(500) null, \`error_file_id\` char(26) null, \`job_id\` char(26) null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_import\` add index \`order_import_owner_id_id_index\` (\`owner_id\`, \`id\`);`);

    this.addSql(`create table \`stored_file\` (\`id\` char(26) not null, \`owner_id\` char(26) not null, \`job_id\` char(26) null, \`permission\` varchar(80) not null, \`kind\` varchar(32) not null, \`name\` varchar(160) not null, \`content_type\` varchar(120) not null, \`size\` int not null, \`sha256\` varchar(64) not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_job_id_index\` (\`job_id\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_expires_at_index\` (\`expires_at\`);`);
    this.addSql(`alter table \`stored_file\` add index \`stored_file_owner_id_id_index\` (\`owner_id\`, \`id\`);`);

    this.addSql(`drop table if exists \`audit_export_part\`;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create table \`audit_export_part\` (\`content\` mediumtext not null, \`created_at\` datetime(3) not null, \`id\` char(26) not null, \`job_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`audit_export_part\` add index \`audit_export_part_job_id_id_index\` (\`job_id\`, \`id\`);`);

    this.addSql(`drop table if exists \`imported_order\`;`);
    this.addSql(`drop table if exists \`order_import\`;`);
    this.addSql(`drop table if exists \`stored_file\`;`);
  }

}
