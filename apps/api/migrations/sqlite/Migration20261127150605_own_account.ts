import { Migration } from '@mikro-orm/migrations';

export class Migration20261127150605_own_account extends Migration {

  override name = 'Migration20261127150605_own_account';

  override up(): void | Promise<void> {
    this.addSql(`create table \`known_browser\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`signature\` text not null, \`browser\` text null, \`ip\` text null, \`first_seen_at\` datetime not null, \`last_seen_at\` datetime not null);`);
    this.addSql(`create unique index \`known_browser_user_id_signature_unique\` on \`known_browser\` (\`user_id\`, \`signature\`);`);

    this.addSql(`create table \`personal_export\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`job_id\` char(26) not null, \`sealed\` mediumtext not null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`personal_export_user_id_index\` on \`personal_export\` (\`user_id\`);`);
    this.addSql(`create index \`personal_export_created_at_index\` on \`personal_export\` (\`created_at\`);`);

    this.addSql(`create table \`preference\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`locale\` text null, \`time_zone\` text null, \`density\` text null, \`colour_scheme\` text null, \`shortcuts\` integer null, \`mail_new_browser\` integer not null default true);`);
    this.addSql(`create unique index \`preference_user_id_unique\` on \`preference\` (\`user_id\`);`);

    this.addSql(`alter table \`customer\` add column \`erased_at\` datetime null;`);

    this.addSql(`alter table \`session\` add column \`last_used_at\` datetime null;`);

    this.addSql(`alter table \`user\` add column \`erased_at\` datetime null;`);

    this.addSql(`alter table \`verification_code\` add column \`user_id\` char(26) null;`);
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
