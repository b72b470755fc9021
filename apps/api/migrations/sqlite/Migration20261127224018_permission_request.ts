import { Migration } from '@mikro-orm/migrations';

export class Migration20261127224018_permission_request extends Migration {

  override name = 'Migration20261127224018_permission_request';

  override up(): void | Promise<void> {
    this.addSql(`create table \`permission_request\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`permission\` text not null, \`day\` text not null, \`reason\` text not null, \`asked_at\` datetime not null);`);
    this.addSql(`create unique index \`permission_request_user_id_permission_day_unique\` on \`permission_request\` (\`user_id\`, \`permission\`, \`day\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`permission_request\`;`);
  }

}
