import { Migration } from '@mikro-orm/migrations';

export class Migration20261128103307_backorders extends Migration {

  override name = 'Migration20261128103307_backorders';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add column \`backordered\` integer not null default false;`);
    this.addSql(`alter table \`orders\` add column \`parcel_key\` text null;`);
    this.addSql(`update \`orders\` set \`backordered\` = true where \`held\` = true and \`id\` in (select \`order_id\` from \`order_hold\` where \`reason\` = 'STOCK_SHORT' and \`released_at\` is null);`);
    this.addSql(`create index \`orders_parcel_key_id_index\` on \`orders\` (\`parcel_key\`, \`id\`);`);
    this.addSql(`create index \`orders_backordered_urgent_due_key_id_index\` on \`orders\` (\`backordered\`, \`urgent\`, \`due_key\`, \`id\`);`);

    this.addSql(`alter table \`shop\` add column \`release_backorders\` integer not null default true;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`orders_parcel_key_id_index\`;`);
    this.addSql(`drop index \`orders_backordered_urgent_due_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`backordered\`;`);
    this.addSql(`alter table \`orders\` drop column \`parcel_key\`;`);

    this.addSql(`alter table \`shop\` drop column \`release_backorders\`;`);
  }

}
