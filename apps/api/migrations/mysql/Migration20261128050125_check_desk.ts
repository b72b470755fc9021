import { Migration } from '@mikro-orm/migrations';

export class Migration20261128050125_check_desk extends Migration {

  override name = 'Migration20261128050125_check_desk';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` add \`checker\` varchar(80) null, add \`checked_at\` datetime(3) null, add \`packer\` varchar(80) null, add \`shipper\` varchar(80) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` drop column \`checker\`, drop column \`checked_at\`, drop column \`packer\`, drop column \`shipper\`;`);
  }

}
