import { Migration } from '@mikro-orm/migrations';

export class Migration20261128205017_stock_lots extends Migration {

  override name = 'Migration20261128205017_stock_lots';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stock_lot\` (\`id\` char(26) not null primary key, \`stock_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`lot_no\` text not null, \`expires_on\` text null, \`on_hand\` integer not null, constraint \`stock_lot_not_negative\` check (on_hand >= 0));`);
    this.addSql(`create unique index \`stock_lot_stock_id_lot_no_unique\` on \`stock_lot\` (\`stock_id\`, \`lot_no\`);`);

    this.addSql(`alter table \`stock\` add column \`by_lots\` integer not null default false;`);

    this.addSql(`alter table \`stock_movement\` add column \`lot_no\` text null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stock_lot\`;`);

    this.addSql(`alter table \`stock\` drop column \`by_lots\`;`);

    this.addSql(`alter table \`stock_movement\` drop column \`lot_no\`;`);
  }

}
