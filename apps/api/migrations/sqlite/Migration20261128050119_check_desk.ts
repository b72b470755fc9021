import { Migration } from '@mikro-orm/migrations';

export class Migration20261128050119_check_desk extends Migration {

  override name = 'Migration20261128050119_check_desk';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` add column \`checker\` text null;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`checked_at\` datetime null;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`packer\` text null;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`shipper\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`fulfilment_order\` drop column \`checker\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`checked_at\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`packer\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`shipper\`;`);
  }

}
