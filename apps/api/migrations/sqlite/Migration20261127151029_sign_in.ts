import { Migration } from '@mikro-orm/migrations';

export class Migration20261127151029_sign_in extends Migration {

  override name = 'Migration20261127151029_sign_in';

  override up(): void | Promise<void> {
    this.addSql(`create table \`recovery_code\` (\`id\` char(64) not null primary key, \`user_id\` char(26) not null);`);
    this.addSql(`create index \`recovery_code_user_id_index\` on \`recovery_code\` (\`user_id\`);`);

    this.addSql(`create table \`second_factor\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`secret\` text not null, \`confirmed_at\` datetime null, \`last_step\` integer not null default 0, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`second_factor_user_id_unique\` on \`second_factor\` (\`user_id\`);`);

    this.addSql(`create table \`sign_in_ticket\` (\`id\` char(64) not null primary key, \`user_id\` char(26) not null, \`enrolment\` integer not null, \`expires_at\` datetime not null);`);
    this.addSql(`create index \`sign_in_ticket_expires_at_index\` on \`sign_in_ticket\` (\`expires_at\`);`);
    this.addSql(`create index \`sign_in_ticket_user_id_index\` on \`sign_in_ticket\` (\`user_id\`);`);

    this.addSql(`create table \`try_count\` (\`id\` char(64) not null primary key, \`used\` integer not null, \`ends_at\` datetime not null);`);
    this.addSql(`create index \`try_count_ends_at_index\` on \`try_count\` (\`ends_at\`);`);

    this.addSql(`alter table \`role\` add column \`second_factor_required\` integer not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`recovery_code\`;`);
    this.addSql(`drop table if exists \`second_factor\`;`);
    this.addSql(`drop table if exists \`sign_in_ticket\`;`);
    this.addSql(`drop table if exists \`try_count\`;`);

    this.addSql(`alter table \`role\` drop column \`second_factor_required\`;`);
  }

}
