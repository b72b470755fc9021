import { Migration } from '@mikro-orm/migrations';

export class Migration20261128103314_backorders extends Migration {

  override name = 'Migration20261128103314_backorders';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add \`backordered\` tinyint(1) not null default false, add \`parcel_key\` varchar(32) null;`);
    this.addSql(`update \`orders\` set \`backordered\` = true where \`held\` = true and \`id\` in (select \`order_id\` from \`order_hold\` where \`reason\` = 'STOCK_SHORT' and \`released_at\` is null);`);
    this.addSql(`alter table \`orders\` add index \`orders_parcel_key_id_index\` (\`parcel_key\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_backordered_urgent_due_key_id_index\` (\`backordered\`, \`urgent\`, \`due_key\`, \`id\`);`);

    this.addSql(`alter table \`shop\` add \`release_backorders\` tinyint(1) not null default true;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`orders\` drop index \`orders_parcel_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_backordered_urgent_due_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`backordered\`, drop column \`parcel_key\`;`);

    this.addSql(`alter table \`shop\` drop column \`release_backorders\`;`);
  }

}
