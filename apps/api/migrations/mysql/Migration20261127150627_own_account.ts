import { Migration } from '@mikro-orm/migrations';

export class Migration20261127150627_own_account extends Migration {

  override name = 'Migration20261127150627_own_account';

  override up(): void | Promise<void> {
    this.addSql(`create table \`known_browser\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`signature\` varchar(64) not null, \`browser\` varchar(80) null, \`ip\` varchar(64) null, \`first_seen_at\` datetime(3) not null, \`last_seen_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`known_browser\` add unique \`known_browser_user_id_signature_unique\` (\`user_id\`, \`signature\`);`);

    this.addSql(`create table \`personal_export\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`job_id\` char(26) not null, \`sealed\` mediumtext not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`personal_export\` add index \`personal_export_user_id_index\` (\`user_id\`);`);
    this.addSql(`alter table \`personal_export\` add index \`personal_export_created_at_index\` (\`created_at\`);`);

    this.addSql(`create table \`preference\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`locale\` varchar(8) null, \`time_zone\` varchar(40) null, \`density\` varchar(32) null, \`colour_scheme\` varchar(32) null, \`shortcuts\` tinyint(1) null, \`mail_new_browser\` tinyint(1) not null default true, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`preference\` add unique \`preference_user_id_unique\` (\`user_id\`);`);

    this.addSql(`alter table \`customer\` add \`erased_at\` datetime(3) null;`);

    this.addSql(`alter table \`session\` add \`last_used_at\` datetime(3) null;`);

    this.addSql(`alter table \`user\` add \`erased_at\` datetime(3) null;`);

    this.addSql(`alter table \`verification_code\` add \`user_id\` char(26) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`known_browser\`;`);
    this.addSql(`drop table if exists \`personal_export\`;`);
    this.addSql(`drop table if exists \`preference\`;`);

    this.addSql(`alter table \`customer\` drop column \`erased_at\`;`);

    this.addSql(`alter table \`session\` drop column \`last_used_at\`;`);

    this.addSql(`alter table \`user\` drop column \`erased_at\`;`);

    this.addSql(`alter table \`verification_code\` drop column \`user_id\`;`);
  }

}
