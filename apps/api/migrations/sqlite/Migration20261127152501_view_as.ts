import { Migration } from '@mikro-orm/migrations';

export class Migration20261127152501_view_as extends Migration {

  override name = 'Migration20261127152501_view_as';

  override up(): void | Promise<void> {
    this.addSql(`create table \`view_as\` (\`id\` char(26) not null primary key, \`session_id\` char(26) not null, \`kind\` text not null, \`role_id\` char(26) null, \`user_id\` char(26) null, \`name\` text not null, \`permissions\` json null, \`refund_limit\` bigint null, \`expires_at\` datetime not null);`);
    this.addSql(`create index \`view_as_expires_at_index\` on \`view_as\` (\`expires_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`view_as\`;`);
  }

}
