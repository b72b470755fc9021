import { Migration } from '@mikro-orm/migrations';

export class Migration20261124033043_latest_sync_run extends Migration {

  override name = 'Migration20261124033043_latest_sync_run';

  override up(): void | Promise<void> {
    this.addSql(`create index \`customer_name_index\` on \`customer\` (\`name\`);`);

    this.addSql(`alter table \`sync_run\` add column \`latest_of\` char(26) null;`);
    this.addSql(`create index \`sync_run_latest_of_index\` on \`sync_run\` (\`latest_of\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`customer_name_index\`;`);

    this.addSql(`drop index \`sync_run_latest_of_index\`;`);
    this.addSql(`alter table \`sync_run\` drop column \`latest_of\`;`);
  }

}
