import { Migration } from '@mikro-orm/migrations';

export class Migration20261126225404_waybill_problem extends Migration {

  override name = 'Migration20261126225404_waybill_problem';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`shipment\` add column \`waybill_problem\` text null;`);
    this.addSql(`update shipment set waybill_problem = 'CARRIER_REFUSED' where waybill_error is not null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`shipment\` drop column \`waybill_problem\`;`);
  }

}
