import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231209_return_refund_failure extends Migration {

  override name = 'Migration20261126231209_return_refund_failure';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`order_return\` add column \`refund_failure\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`order_return\` drop column \`refund_failure\`;`);
  }

}
