import { Migration } from '@mikro-orm/migrations';

export class Migration20261127151033_sign_in extends Migration {

  override name = 'Migration20261127151033_sign_in';

  override up(): void | Promise<void> {
    this.addSql(`create table \`recovery_code\` (\`id\` char(64) not null, \`user_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`recovery_code\` add index \`recovery_code_user_id_index\` (\`user_id\`);`);

    this.addSql(`create table \`second_factor\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`secret\` varchar(200) not null, \`confirmed_at\` datetime(3) null, \`last_step\` int not null default 0, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`second_factor\` add unique \`second_factor_user_id_unique\` (\`user_id\`);`);

    this.addSql(`create table \`sign_in_ticket\` (\`id\` char(64) not null, \`user_id\` char(26) not null, \`enrolment\` tinyint(1) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sign_in_ticket\` add index \`sign_in_ticket_expires_at_index\` (\`expires_at\`);`);
    this.addSql(`alter table \`sign_in_ticket\` add index \`sign_in_ticket_user_id_index\` (\`user_id\`);`);

    this.addSql(`create table \`try_count\` (\`id\` char(64) not null, \`used\` int not null, \`ends_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`try_count\` add index \`try_count_ends_at_index\` (\`ends_at\`);`);

    this.addSql(`alter table \`role\` add \`second_factor_required\` tinyint(1) not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`recovery_code\`;`);
    this.addSql(`drop table if exists \`second_factor\`;`);
    this.addSql(`drop table if exists \`sign_in_ticket\`;`);
    this.addSql(`drop table if exists \`try_count\`;`);

    this.addSql(`alter table \`role\` drop column \`second_factor_required\`;`);
  }

}
