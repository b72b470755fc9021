import { Migration } from '@mikro-orm/migrations';

export class Migration20261128051017_recall_request extends Migration {

  override name = 'Migration20261128051017_recall_request';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` add column \`recall_requested_at\` datetime null;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`recall_requested_by\` text null;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`recall_reason\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` drop column \`recall_requested_at\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`recall_requested_by\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`recall_reason\`;`);
  }

}
