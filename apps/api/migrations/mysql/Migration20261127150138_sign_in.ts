import { Migration } from '@mikro-orm/migrations';

export class Migration20261127150138_sign_in extends Migration {

  override name = 'Migration20261127150138_sign_in';

  override up(): void | Promise<void> {
    this.addSql(`create table \`try_count\` (\`id\` char(64) not null, \`used\` int not null, \`ends_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`try_count\` add index \`try_count_ends_at_index\` (\`ends_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`try_count\`;`);
  }

}
