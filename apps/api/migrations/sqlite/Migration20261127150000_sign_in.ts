import { Migration } from '@mikro-orm/migrations';

export class Migration20261127150000_sign_in extends Migration {

  override name = 'Migration20261127150000_sign_in';

  override up(): void | Promise<void> {
    this.addSql(`create table \`try_count\` (\`id\` char(64) not null primary key, \`used\` integer not null, \`ends_at\` datetime not null);`);
    this.addSql(`create index \`try_count_ends_at_index\` on \`try_count\` (\`ends_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`try_count\`;`);
  }

}
