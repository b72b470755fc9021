import { Migration } from '@mikro-orm/migrations';

export class Migration20261127155700_view_as extends Migration {

  override name = 'Migration20261127155700_view_as';

  override up(): void | Promise<void> {
    this.addSql(`create table \`view_as\` (\`id\` char(26) not null, \`session_id\` char(26) not null, \`kind\` varchar(32) not null, \`role_id\` char(26) null, \`user_id\` char(26) null, \`name\` varchar(60) not null, \`permissions\` json null, \`refund_limit\` bigint null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`view_as\` add index \`view_as_expires_at_index\` (\`expires_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`view_as\`;`);
  }

}
