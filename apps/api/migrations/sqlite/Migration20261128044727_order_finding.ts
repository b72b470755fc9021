import { Migration } from '@mikro-orm/migrations';

export class Migration20261128044727_order_finding extends Migration {

  override name = 'Migration20261128044727_order_finding';

  override up(): void | Promise<void> {
    this.addSql(`create table \`default_view\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`list\` text not null, \`view_id\` char(26) not null);`);
    this.addSql(`create index \`default_view_view_id_index\` on \`default_view\` (\`view_id\`);`);
    this.addSql(`create unique index \`default_view_user_id_list_unique\` on \`default_view\` (\`user_id\`, \`list\`);`);

    this.addSql(`create table \`order_tag\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`tag_id\` char(26) not null);`);
    this.addSql(`create index \`order_tag_tag_id_order_id_index\` on \`order_tag\` (\`tag_id\`, \`order_id\`);`);
    this.addSql(`create unique index \`order_tag_order_id_tag_id_unique\` on \`order_tag\` (\`order_id\`, \`tag_id\`);`);

    this.addSql(`create table \`saved_view\` (\`id\` char(26) not null primary key, \`owner_id\` char(26) not null, \`list\` text not null, \`name\` text not null, \`query\` text not null, \`shared\` integer not null default false, \`position\` integer not null default 0, \`created_at\` datetime not null);`);
    this.addSql(`create index \`saved_view_list_shared_position_index\` on \`saved_view\` (\`list\`, \`shared\`, \`position\`);`);
    this.addSql(`create index \`saved_view_owner_id_list_position_index\` on \`saved_view\` (\`owner_id\`, \`list\`, \`position\`);`);

    this.addSql(`create table \`tag\` (\`id\` char(26) not null primary key, \`name\` text not null, \`tone\` text not null default 'NEUTRAL', \`retired_at\` datetime null, \`version\` integer not null default 1, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`tag_name_unique\` on \`tag\` (\`name\`);`);

    this.addSql(`alter table \`customer\` add column \`pinyin\` text null;`);
    this.addSql(`alter table \`customer\` add column \`initials\` text null;`);
    this.addSql(`alter table \`customer\` add column \`phone_tail\` text null;`);
    this.addSql(`create index \`customer_phone_tail_index\` on \`customer\` (\`phone_tail\`);`);
    this.addSql(`create index \`customer_initials_index\` on \`customer\` (\`initials\`);`);
    this.addSql(`create index \`customer_pinyin_index\` on \`customer\` (\`pinyin\`);`);

    this.addSql(`alter table \`orders\` add column \`service_remark\` text null;`);
    this.addSql(`alter table \`orders\` add column \`print_remark\` text null;`);
    this.addSql(`alter table \`orders\` add column \`flag\` text null;`);
    this.addSql(`alter table \`orders\` add column \`urgent\` integer not null default false;`);
    this.addSql(`alter table \`orders\` add column \`updated_at\` datetime not null default 0;`);
    this.addSql(`alter table \`orders\` add column \`receiver_pinyin\` text null;`);
    this.addSql(`alter table \`orders\` add column \`receiver_initials\` text null;`);
    this.addSql(`alter table \`orders\` add column \`receiver_phone_tail\` text null;`);
    this.addSql(`alter table \`orders\` add column \`due_key\` datetime not null default 253402214400000;`);
    this.addSql(`alter table \`orders\` add column \`paid_key\` datetime not null default 253402214400000;`);
    // Defaults stay for the version before, which may still write beside this one.
    this.addSql(`update \`orders\` set \`updated_at\` = \`created_at\`, \`paid_key\` = coalesce(\`paid_at\`, 253402214400000), \`due_key\` = case when \`ship_by\` is not null and \`stage\` not in ('COMPLETED', 'CANCELLED') and \`fulfilment_status\` not in ('PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED') then \`ship_by\` else 253402214400000 end;`);
    this.addSql(`create index \`orders_updated_at_id_index\` on \`orders\` (\`updated_at\`, \`id\`);`);
    this.addSql(`create index \`orders_paid_key_id_index\` on \`orders\` (\`paid_key\`, \`id\`);`);
    this.addSql(`create index \`orders_due_key_id_index\` on \`orders\` (\`due_key\`, \`id\`);`);
    this.addSql(`create index \`orders_urgent_id_index\` on \`orders\` (\`urgent\`, \`id\`);`);
    this.addSql(`create index \`orders_ship_by_id_index\` on \`orders\` (\`ship_by\`, \`id\`);`);
    this.addSql(`create index \`orders_flag_placed_at_id_index\` on \`orders\` (\`flag\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_warehouse_id_placed_at_id_index\` on \`orders\` (\`warehouse_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_source_placed_at_id_index\` on \`orders\` (\`source\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_external_no_index\` on \`orders\` (\`external_no\`);`);
    this.addSql(`create index \`orders_receiver_province_receiver_city_placed_at_id_index\` on \`orders\` (\`receiver_province\`, \`receiver_city\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_receiver_phone_tail_placed_at_id_index\` on \`orders\` (\`receiver_phone_tail\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_receiver_phone_placed_at_id_index\` on \`orders\` (\`receiver_phone\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_receiver_initials_placed_at_id_index\` on \`orders\` (\`receiver_initials\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_receiver_pinyin_placed_at_id_index\` on \`orders\` (\`receiver_pinyin\`, \`placed_at\`, \`id\`);`);

    this.addSql(`create index \`order_hold_reason_released_at_order_id_index\` on \`order_hold\` (\`reason\`, \`released_at\`, \`order_id\`);`);

    this.addSql(`create index \`order_line_sku_code_index\` on \`order_line\` (\`sku_code\`);`);

    this.addSql(`create index \`shipment_carrier_index\` on \`shipment\` (\`carrier\`);`);

    // Names are found by how they are said: how those that are there are is worked out in the background.
    this.addSql(`insert into \`job\` (\`id\`, \`name\`, \`payload\`, \`state\`, \`attempts\`, \`max_attempts\`, \`run_at\`, \`progress\`, \`created_at\`) values ('01M8FZZZZZZZZZZZZFNAMEKEYA', 'orders.fill-name-keys', '{}', 'QUEUED', 0, 8, cast(unixepoch() as integer) * 1000, 0, cast(unixepoch() as integer) * 1000);`);
    this.addSql(`insert into \`job\` (\`id\`, \`name\`, \`payload\`, \`state\`, \`attempts\`, \`max_attempts\`, \`run_at\`, \`progress\`, \`created_at\`) values ('01M8FZZZZZZZZZZZZFNAMEKEYB', 'customers.fill-name-keys', '{}', 'QUEUED', 0, 8, cast(unixepoch() as integer) * 1000, 0, cast(unixepoch() as integer) * 1000);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`default_view\`;`);
    this.addSql(`drop table if exists \`order_tag\`;`);
    this.addSql(`drop table if exists \`saved_view\`;`);
    this.addSql(`drop table if exists \`tag\`;`);

    this.addSql(`drop index \`customer_phone_tail_index\`;`);
    this.addSql(`drop index \`customer_initials_index\`;`);
    this.addSql(`drop index \`customer_pinyin_index\`;`);
    this.addSql(`alter table \`customer\` drop column \`pinyin\`;`);
    this.addSql(`alter table \`customer\` drop column \`initials\`;`);
    this.addSql(`alter table \`customer\` drop column \`phone_tail\`;`);

    this.addSql(`drop index \`order_hold_reason_released_at_order_id_index\`;`);

    this.addSql(`drop index \`order_line_sku_code_index\`;`);

    this.addSql(`drop index \`orders_updated_at_id_index\`;`);
    this.addSql(`drop index \`orders_paid_key_id_index\`;`);
    this.addSql(`drop index \`orders_due_key_id_index\`;`);
    this.addSql(`drop index \`orders_urgent_id_index\`;`);
    this.addSql(`drop index \`orders_ship_by_id_index\`;`);
    this.addSql(`drop index \`orders_flag_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_warehouse_id_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_source_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_external_no_index\`;`);
    this.addSql(`drop index \`orders_receiver_province_receiver_city_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_receiver_phone_tail_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_receiver_phone_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_receiver_initials_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_receiver_pinyin_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`service_remark\`;`);
    this.addSql(`alter table \`orders\` drop column \`print_remark\`;`);
    this.addSql(`alter table \`orders\` drop column \`flag\`;`);
    this.addSql(`alter table \`orders\` drop column \`urgent\`;`);
    this.addSql(`alter table \`orders\` drop column \`updated_at\`;`);
    this.addSql(`alter table \`orders\` drop column \`receiver_pinyin\`;`);
    this.addSql(`alter table \`orders\` drop column \`receiver_initials\`;`);
    this.addSql(`alter table \`orders\` drop column \`receiver_phone_tail\`;`);
    this.addSql(`alter table \`orders\` drop column \`due_key\`;`);
    this.addSql(`alter table \`orders\` drop column \`paid_key\`;`);

    this.addSql(`drop index \`shipment_carrier_index\`;`);
  }

}
