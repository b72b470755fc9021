import { Migration } from '@mikro-orm/migrations';

export class Migration20261128100142_waves extends Migration {

  override name = 'Migration20261128100142_waves';

  override up(): void | Promise<void> {
    this.addSql(`create table \`warehouse_bin\` (\`id\` char(26) not null, \`warehouse_id\` char(26) not null, \`zone\` varchar(20) not null, \`code\` varchar(30) not null, \`path_order\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`warehouse_bin\` add index \`warehouse_bin_warehouse_id_path_order_id_index\` (\`warehouse_id\`, \`path_order\`, \`id\`);`);
    this.addSql(`alter table \`warehouse_bin\` add index \`warehouse_bin_path_order_id_index\` (\`path_order\`, \`id\`);`);
    this.addSql(`alter table \`warehouse_bin\` add unique \`warehouse_bin_warehouse_id_code_unique\` (\`warehouse_id\`, \`code\`);`);

    this.addSql(`create table \`warehouse_bin_sku\` (\`id\` char(26) not null, \`bin_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`sku_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`warehouse_bin_sku\` add index \`warehouse_bin_sku_sku_id_warehouse_id_index\` (\`sku_id\`, \`warehouse_id\`);`);
    this.addSql(`alter table \`warehouse_bin_sku\` add unique \`warehouse_bin_sku_bin_id_sku_id_unique\` (\`bin_id\`, \`sku_id\`);`);

    this.addSql(`create table \`wave\` (\`id\` char(26) not null, \`wave_no\` varchar(20) not null, \`warehouse_id\` char(26) not null, \`state\` varchar(32) not null default 'OPEN', \`order_count\` int not null, \`pieces\` int not null, \`pick_list_prints\` int not null default 0, \`note\` varchar(200) null, \`created_by_name\` varchar(80) not null, \`created_at\` datetime(3) not null, \`picker\` varchar(80) null, \`taken_at\` datetime(3) null, \`sorted_at\` datetime(3) null, \`ended_at\` datetime(3) null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`wave\` add unique \`wave_wave_no_unique\` (\`wave_no\`);`);
    this.addSql(`alter table \`wave\` add index \`wave_warehouse_id_created_at_id_index\` (\`warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`wave\` add index \`wave_state_created_at_id_index\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`wave\` add index \`wave_created_at_id_index\` (\`created_at\`, \`id\`);`);

    this.addSql(`alter table \`fulfilment_order\` add \`pick_list_prints\` int not null default 0, add \`packing_list_prints\` int not null default 0, add \`wave_id\` char(26) null, add \`basket\` int null;`);
    this.addSql(`alter table \`fulfilment_order\` add index \`fulfilment_order_wave_id_basket_id_index\` (\`wave_id\`, \`basket\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`warehouse_bin\`;`);
    this.addSql(`drop table if exists \`warehouse_bin_sku\`;`);
    this.addSql(`drop table if exists \`wave\`;`);

    this.addSql(`alter table \`fulfilment_order\` drop index \`fulfilment_order_wave_id_basket_id_index\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`pick_list_prints\`, drop column \`packing_list_prints\`, drop column \`wave_id\`, drop column \`basket\`;`);
  }

}
