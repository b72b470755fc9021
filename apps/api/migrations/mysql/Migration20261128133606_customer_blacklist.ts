import { Migration } from '@mikro-orm/migrations';

export class Migration20261128133606_customer_blacklist extends Migration {

  override name = 'Migration20261128133606_customer_blacklist';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`customer\` add \`blocked_at\` datetime(3) null, add \`blocked_reason\` varchar(200) null;`);
    this.addSql(`alter table \`customer\` add index \`customer_blocked_at_index\` (\`blocked_at\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`customer\` drop index \`customer_blocked_at_index\`;`);
    this.addSql(`alter table \`customer\` drop column \`blocked_at\`, drop column \`blocked_reason\`;`);
  }

}
