import { Migration } from '@mikro-orm/migrations';

export class Migration20261124033045_latest_sync_run extends Migration {

  override name = 'Migration20261124033045_latest_sync_run';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`customer\` add index \`customer_name_index\` (\`name\`);`);

    this.addSql(`alter table \`sync_run\` add \`latest_of\` char(26) null;`);
    this.addSql(`alter table \`sync_run\` add index \`sync_run_latest_of_index\` (\`latest_of\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`customer\` drop index \`customer_name_index\`;`);

    this.addSql(`alter table \`sync_run\` drop index \`sync_run_latest_of_index\`;`);
    this.addSql(`alter table \`sync_run\` drop column \`latest_of\`;`);
  }

}
