import { Migration } from '@mikro-orm/migrations';

export class Migration20261128051021_recall_request extends Migration {

  override name = 'Migration20261128051021_recall_request';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` add \`recall_requested_at\` datetime(3) null, add \`recall_requested_by\` varchar(80) null, add \`recall_reason\` varchar(200) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` drop column \`recall_requested_at\`, drop column \`recall_requested_by\`, drop column \`recall_reason\`;`);
  }

}
