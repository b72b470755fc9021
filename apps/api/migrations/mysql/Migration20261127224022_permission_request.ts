import { Migration } from '@mikro-orm/migrations';

export class Migration20261127224022_permission_request extends Migration {

  override name = 'Migration20261127224022_permission_request';

  override up(): void | Promise<void> {
    this.addSql(`create table \`permission_request\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`permission\` varchar(60) not null, \`day\` varchar(10) not null, \`reason\` varchar(300) not null, \`asked_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`permission_request\` add unique \`permission_request_user_id_permission_day_unique\` (\`user_id\`, \`permission\`, \`day\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`permission_request\`;`);
  }

}
