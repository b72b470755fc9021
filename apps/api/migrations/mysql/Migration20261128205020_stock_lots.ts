import { Migration } from '@mikro-orm/migrations';

export class Migration20261128205020_stock_lots extends Migration {

  override name = 'Migration20261128205020_stock_lots';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stock_lot\` (\`id\` char(26) not null, \`stock_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`lot_no\` varchar(40) not null, \`expires_on\` varchar(10) null, \`on_hand\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_lot\` add unique \`stock_lot_stock_id_lot_no_unique\` (\`stock_id\`, \`lot_no\`);`);

    this.addSql(`alter table \`stock\` add \`by_lots\` tinyint(1) not null default false;`);

    this.addSql(`alter table \`stock_movement\` add \`lot_no\` varchar(40) null;`);

    this.addSql(`alter table \`stock_lot\` add constraint \`stock_lot_not_negative\` check (on_hand >= 0);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stock_lot\`;`);

    this.addSql(`alter table \`stock\` drop column \`by_lots\`;`);

    this.addSql(`alter table \`stock_movement\` drop column \`lot_no\`;`);
  }

}
