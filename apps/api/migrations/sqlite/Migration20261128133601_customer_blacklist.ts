import { Migration } from '@mikro-orm/migrations';

export class Migration20261128133601_customer_blacklist extends Migration {

  override name = 'Migration20261128133601_customer_blacklist';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`customer\` add column \`blocked_at\` datetime null;`);
    this.addSql(`alter table \`customer\` add column \`blocked_reason\` text null;`);
    this.addSql(`create index \`customer_blocked_at_index\` on \`customer\` (\`blocked_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`customer_blocked_at_index\`;`);
    this.addSql(`alter table \`customer\` drop column \`blocked_at\`;`);
    this.addSql(`alter table \`customer\` drop column \`blocked_reason\`;`);
  }

}
