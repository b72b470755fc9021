import { Migration } from '@mikro-orm/migrations';

export class Migration20261128100137_waves extends Migration {

  override name = 'Migration20261128100137_waves';

  override up(): void | Promise<void> {
    this.addSql(`create table \`warehouse_bin\` (\`id\` char(26) not null primary key, \`warehouse_id\` char(26) not null, \`zone\` text not null, \`code\` text not null, \`path_order\` integer not null);`);
    this.addSql(`create index \`warehouse_bin_warehouse_id_path_order_id_index\` on \`warehouse_bin\` (\`warehouse_id\`, \`path_order\`, \`id\`);`);
    this.addSql(`create index \`warehouse_bin_path_order_id_index\` on \`warehouse_bin\` (\`path_order\`, \`id\`);`);
    this.addSql(`create unique index \`warehouse_bin_warehouse_id_code_unique\` on \`warehouse_bin\` (\`warehouse_id\`, \`code\`);`);

    this.addSql(`create table \`warehouse_bin_sku\` (\`id\` char(26) not null primary key, \`bin_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`sku_id\` char(26) not null);`);
    this.addSql(`create index \`warehouse_bin_sku_sku_id_warehouse_id_index\` on \`warehouse_bin_sku\` (\`sku_id\`, \`warehouse_id\`);`);
    this.addSql(`create unique index \`warehouse_bin_sku_bin_id_sku_id_unique\` on \`warehouse_bin_sku\` (\`bin_id\`, \`sku_id\`);`);

    this.addSql(`create table \`wave\` (\`id\` char(26) not null primary key, \`wave_no\` text not null, \`warehouse_id\` char(26) not null, \`state\` text not null default 'OPEN', \`order_count\` integer not null, \`pieces\` integer not null, \`pick_list_prints\` integer not null default 0, \`note\` text null, \`created_by_name\` text not null, \`created_at\` datetime not null, \`picker\` text null, \`taken_at\` datetime null, \`sorted_at\` datetime null, \`ended_at\` datetime null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`wave_wave_no_unique\` on \`wave\` (\`wave_no\`);`);
    this.addSql(`create index \`wave_warehouse_id_created_at_id_index\` on \`wave\` (\`warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`wave_state_created_at_id_index\` on \`wave\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`wave_created_at_id_index\` on \`wave\` (\`created_at\`, \`id\`);`);

    this.addSql(`alter table \`fulfilment_order\` add column \`pick_list_prints\` integer not null default 0;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`packing_list_prints\` integer not null default 0;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`wave_id\` char(26) null;`);
    this.addSql(`alter table \`fulfilment_order\` add column \`basket\` integer null;`);
    this.addSql(`create index \`fulfilment_order_wave_id_basket_id_index\` on \`fulfilment_order\` (\`wave_id\`, \`basket\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`warehouse_bin\`;`);
    this.addSql(`drop table if exists \`warehouse_bin_sku\`;`);
    this.addSql(`drop table if exists \`wave\`;`);

    this.addSql(`drop index \`fulfilment_order_wave_id_basket_id_index\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`pick_list_prints\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`packing_list_prints\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`wave_id\`;`);
    this.addSql(`alter table \`fulfilment_order\` drop column \`basket\`;`);
  }

}
