import { Migration } from '@mikro-orm/migrations';

export class Migration20261128131048_parcels extends Migration {

  override name = 'Migration20261128131048_parcels';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add \`parcel_id\` char(26) null;`);
    this.addSql(`alter table \`orders\` add index \`orders_parcel_id_id_index\` (\`parcel_id\`, \`id\`);`);

    this.addSql(`alter table \`shipment\` drop index \`shipment_waybill_no_unique\`;`);
    this.addSql(`alter table \`shipment\` add \`parcel_lead_id\` char(26) null;`);
    this.addSql(`alter table \`shipment\` add index \`shipment_parcel_lead_id_id_index\` (\`parcel_lead_id\`, \`id\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_waybill_no_index\` (\`waybill_no\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`orders\` drop index \`orders_parcel_id_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`parcel_id\`;`);

    this.addSql(`alter table \`shipment\` drop index \`shipment_parcel_lead_id_id_index\`;`);
    this.addSql(`alter table \`shipment\` drop index \`shipment_waybill_no_index\`;`);
    this.addSql(`alter table \`shipment\` drop column \`parcel_lead_id\`;`);
    this.addSql(`alter table \`shipment\` add unique \`shipment_waybill_no_unique\` (\`waybill_no\`);`);
  }

}
