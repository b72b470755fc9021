import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231216_return_refund_failure extends Migration {

  override name = 'Migration20261126231216_return_refund_failure';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`order_return\` add \`refund_failure\` varchar(300) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`order_return\` drop column \`refund_failure\`;`);
  }

}
