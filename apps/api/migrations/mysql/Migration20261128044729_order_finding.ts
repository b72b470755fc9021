import { Migration } from '@mikro-orm/migrations';

export class Migration20261128044729_order_finding extends Migration {

  override name = 'Migration20261128044729_order_finding';

  override up(): void | Promise<void> {
    this.addSql(`create table \`default_view\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`list\` varchar(40) not null, \`view_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`default_view\` add index \`default_view_view_id_index\` (\`view_id\`);`);
    this.addSql(`alter table \`default_view\` add unique \`default_view_user_id_list_unique\` (\`user_id\`, \`list\`);`);

    this.addSql(`create table \`order_tag\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`tag_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_tag\` add index \`order_tag_tag_id_order_id_index\` (\`tag_id\`, \`order_id\`);`);
    this.addSql(`alter table \`order_tag\` add unique \`order_tag_order_id_tag_id_unique\` (\`order_id\`, \`tag_id\`);`);

    this.addSql(`create table \`saved_view\` (\`id\` char(26) not null, \`owner_id\` char(26) not null, \`list\` varchar(40) not null, \`name\` varchar(20) not null, \`query\` varchar(4000) not null, \`shared\` tinyint(1) not null default false, \`position\` int not null default 0, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`saved_view\` add index \`saved_view_list_shared_position_index\` (\`list\`, \`shared\`, \`position\`);`);
    this.addSql(`alter table \`saved_view\` add index \`saved_view_owner_id_list_position_index\` (\`owner_id\`, \`list\`, \`position\`);`);

    this.addSql(`create table \`tag\` (\`id\` char(26) not null, \`name\` varchar(20) not null, \`tone\` varchar(32) not null default 'NEUTRAL', \`retired_at\` datetime(3) null, \`version\` int not null default 1, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`tag\` add unique \`tag_name_unique\` (\`name\`);`);

    this.addSql(`alter table \`customer\` add \`pinyin\` varchar(120) null, add \`initials\` varchar(40) null, add \`phone_tail\` varchar(4) null;`);
    this.addSql(`alter table \`customer\` add index \`customer_phone_tail_index\` (\`phone_tail\`);`);
    this.addSql(`alter table \`customer\` add index \`customer_initials_index\` (\`initials\`);`);
    this.addSql(`alter table \`customer\` add index \`customer_pinyin_index\` (\`pinyin\`);`);

    this.addSql(`alter table \`orders\` add \`service_remark\` varchar(500) null, add \`print_remark\` varchar(200) null, add \`flag\` varchar(32) null, add \`urgent\` tinyint(1) not null default false, add \`updated_at\` datetime(3) not null default current_timestamp(3), add \`receiver_pinyin\` varchar(120) null, add \`receiver_initials\` varchar(40) null, add \`receiver_phone_tail\` varchar(4) null, add \`due_key\` datetime(3) not null default '9999-12-31 00:00:00.000', add \`paid_key\` datetime(3) not null default '9999-12-31 00:00:00.000';`);
    // Defaults stay for the version before, which may still write beside this one.
    this.addSql(`update \`orders\` set \`updated_at\` = \`created_at\`, \`paid_key\` = coalesce(\`paid_at\`, '9999-12-31 00:00:00.000'), \`due_key\` = case when \`ship_by\` is not null and \`stage\` not in ('COMPLETED', 'CANCELLED') and \`fulfilment_status\` not in ('PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'RETURNED') then \`ship_by\` else '9999-12-31 00:00:00.000' end;`);
    this.addSql(`alter table \`orders\` add index \`orders_updated_at_id_index\` (\`updated_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_paid_key_id_index\` (\`paid_key\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_due_key_id_index\` (\`due_key\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_urgent_id_index\` (\`urgent\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_ship_by_id_index\` (\`ship_by\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_flag_placed_at_id_index\` (\`flag\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_warehouse_id_placed_at_id_index\` (\`warehouse_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_source_placed_at_id_index\` (\`source\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_external_no_index\` (\`external_no\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_receiver_province_receiver_city_placed_at_id_index\` (\`receiver_province\`, \`receiver_city\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_receiver_phone_tail_placed_at_id_index\` (\`receiver_phone_tail\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_receiver_phone_placed_at_id_index\` (\`receiver_phone\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_receiver_initials_placed_at_id_index\` (\`receiver_initials\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_receiver_pinyin_placed_at_id_index\` (\`receiver_pinyin\`, \`placed_at\`, \`id\`);`);

    this.addSql(`alter table \`order_hold\` add index \`order_hold_reason_released_at_order_id_index\` (\`reason\`, \`released_at\`, \`order_id\`);`);

    this.addSql(`alter table \`order_line\` add index \`order_line_sku_code_index\` (\`sku_code\`);`);

    this.addSql(`alter table \`shipment\` add index \`shipment_carrier_index\` (\`carrier\`);`);

    // Names are found by how they are said: how those that are there are is worked out in the background.
    this.addSql(`insert into \`job\` (\`id\`, \`name\`, \`payload\`, \`state\`, \`attempts\`, \`max_attempts\`, \`run_at\`, \`progress\`, \`created_at\`) values ('01M8FZZZZZZZZZZZZFNAMEKEYA', 'orders.fill-name-keys', '{}', 'QUEUED', 0, 8, utc_timestamp(3), 0, utc_timestamp(3));`);
    this.addSql(`insert into \`job\` (\`id\`, \`name\`, \`payload\`, \`state\`, \`attempts\`, \`max_attempts\`, \`run_at\`, \`progress\`, \`created_at\`) values ('01M8FZZZZZZZZZZZZFNAMEKEYB', 'customers.fill-name-keys', '{}', 'QUEUED', 0, 8, utc_timestamp(3), 0, utc_timestamp(3));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`default_view\`;`);
    this.addSql(`drop table if exists \`order_tag\`;`);
    this.addSql(`drop table if exists \`saved_view\`;`);
    this.addSql(`drop table if exists \`tag\`;`);

    this.addSql(`alter table \`customer\` drop index \`customer_phone_tail_index\`;`);
    this.addSql(`alter table \`customer\` drop index \`customer_initials_index\`;`);
    this.addSql(`alter table \`customer\` drop index \`customer_pinyin_index\`;`);
    this.addSql(`alter table \`customer\` drop column \`pinyin\`, drop column \`initials\`, drop column \`phone_tail\`;`);

    this.addSql(`alter table \`order_hold\` drop index \`order_hold_reason_released_at_order_id_index\`;`);

    this.addSql(`alter table \`order_line\` drop index \`order_line_sku_code_index\`;`);

    this.addSql(`alter table \`orders\` drop index \`orders_updated_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_paid_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_due_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_urgent_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_ship_by_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_flag_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_warehouse_id_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_source_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_external_no_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_receiver_province_receiver_city_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_receiver_phone_tail_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_receiver_phone_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_receiver_initials_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_receiver_pinyin_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`service_remark\`, drop column \`print_remark\`, drop column \`flag\`, drop column \`urgent\`, drop column \`updated_at\`, drop column \`receiver_pinyin\`, drop column \`receiver_initials\`, drop column \`receiver_phone_tail\`, drop column \`due_key\`, drop column \`paid_key\`;`);

    this.addSql(`alter table \`shipment\` drop index \`shipment_carrier_index\`;`);
  }

}
