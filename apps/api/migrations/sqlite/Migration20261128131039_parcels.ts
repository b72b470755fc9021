import { Migration } from '@mikro-orm/migrations';

export class Migration20261128131039_parcels extends Migration {

  override name = 'Migration20261128131039_parcels';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add column \`parcel_id\` char(26) null;`);
    this.addSql(`create index \`orders_parcel_id_id_index\` on \`orders\` (\`parcel_id\`, \`id\`);`);

    this.addSql(`drop index \`shipment_waybill_no_unique\`;`);
    this.addSql(`alter table \`shipment\` add column \`parcel_lead_id\` char(26) null;`);
    this.addSql(`create index \`shipment_parcel_lead_id_id_index\` on \`shipment\` (\`parcel_lead_id\`, \`id\`);`);
    this.addSql(`create index \`shipment_waybill_no_index\` on \`shipment\` (\`waybill_no\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`orders_parcel_id_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`parcel_id\`;`);

    this.addSql(`drop index \`shipment_parcel_lead_id_id_index\`;`);
    this.addSql(`drop index \`shipment_waybill_no_index\`;`);
    this.addSql(`alter table \`shipment\` drop column \`parcel_lead_id\`;`);
    this.addSql(`create unique index \`shipment_waybill_no_unique\` on \`shipment\` (\`waybill_no\`);`);
  }

}
