import { Migration } from '@mikro-orm/migrations';

export class Migration20261124033515_initial extends Migration {

  override name = 'Migration20261124033515_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`allocation\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`warehouse_id\` char(26) not null, \`trace\` json not null, \`decided_by\` varchar(80) not null, \`decided_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`allocation\` add unique \`allocation_order_id_unique\` (\`order_id\`);`);

    this.addSql(`create table \`allocation_rule\` (\`id\` char(26) not null, \`name\` varchar(60) not null, \`position\` int not null, \`enabled\` tinyint(1) not null default true, \`conditions\` json not null, \`strategy\` varchar(32) not null, \`warehouse_ids\` json null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`allocation_rule\` add index \`allocation_rule_enabled_position_index\` (\`enabled\`, \`position\`);`);

    this.addSql(`create table \`api_key\` (\`id\` char(26) not null, \`key_hash\` varchar(64) not null, \`name\` varchar(60) not null, \`role_id\` char(26) not null, \`shop_ids\` json null, \`expires_at\` datetime(3) null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`api_key\` add unique \`api_key_key_hash_unique\` (\`key_hash\`);`);

    this.addSql(`create table \`audit_entry\` (\`id\` char(26) not null, \`actor_kind\` varchar(12) not null, \`actor_id\` varchar(80) not null, \`actor_name\` varchar(80) not null, \`action\` varchar(60) not null, \`subject_type\` varchar(40) not null, \`subject_id\` char(26) not null, \`data\` json not null, \`request_id\` varchar(26) not null, \`ip\` varchar(64) null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_actor_id_id_index\` (\`actor_id\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_subject_id_id_index\` (\`subject_id\`, \`id\`);`);

    this.addSql(`create table \`customer\` (\`id\` char(26) not null, \`shop_id\` char(26) not null, \`external_uid\` varchar(80) null, \`name\` varchar(60) not null, \`phone\` varchar(30) null, \`level\` varchar(32) not null default 'NORMAL', \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`customer\` add index \`customer_name_index\` (\`name\`);`);
    this.addSql(`alter table \`customer\` add index \`customer_phone_index\` (\`phone\`);`);
    this.addSql(`alter table \`customer\` add index \`customer_created_at_id_index\` (\`created_at\`, \`id\`);`);
    this.addSql(`alter table \`customer\` add unique \`customer_shop_id_external_uid_unique\` (\`shop_id\`, \`external_uid\`);`);

    this.addSql(`create table \`direct_grant\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`permission\` varchar(60) not null, \`denied\` tinyint(1) not null default false, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`direct_grant\` add index \`direct_grant_user_id_index\` (\`user_id\`);`);

    this.addSql(`create table \`fulfilment_order\` (\`id\` char(26) not null, \`number\` varchar(24) not null, \`order_id\` char(26) not null, \`order_no\` varchar(20) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`customer_id\` char(26) null, \`state\` varchar(32) not null default 'AWAITING_PICKING', \`item_count\` int not null, \`printed_count\` int not null default 0, \`picker\` varchar(80) null, \`weight_grams\` int null, \`ship_by\` datetime(3) null, \`shipped_at\` datetime(3) null, \`created_at\` datetime(3) not null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`fulfilment_order\` add unique \`fulfilment_order_number_unique\` (\`number\`);`);
    this.addSql(`alter table \`fulfilment_order\` add index \`fulfilment_order_customer_id_created_at_id_index\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`fulfilment_order\` add index \`fulfilment_order_warehouse_id_state_created_at_id_index\` (\`warehouse_id\`, \`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`fulfilment_order\` add index \`fulfilment_order_state_created_at_id_index\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`fulfilment_order\` add index \`fulfilment_order_created_at_id_index\` (\`created_at\`, \`id\`);`);
    this.addSql(`alter table \`fulfilment_order\` add index \`fulfilment_order_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`fulfilment_order_line\` (\`id\` char(26) not null, \`fulfilment_order_id\` char(26) not null, \`order_line_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` varchar(60) not null, \`title\` varchar(200) not null, \`quantity\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`fulfilment_order_line\` add index \`fulfilment_order_line_fulfilment_order_id_id_index\` (\`fulfilment_order_id\`, \`id\`);`);

    this.addSql(`create table \`idempotency_key\` (\`id\` char(26) not null, \`actor\` varchar(80) not null, \`command\` varchar(80) not null, \`key\` varchar(120) not null, \`input_hash\` varchar(64) not null, \`answer\` json null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`idempotency_key\` add index \`idempotency_key_created_at_index\` (\`created_at\`);`);
    this.addSql(`alter table \`idempotency_key\` add unique \`idempotency_key_actor_command_key_unique\` (\`actor\`, \`command\`, \`key\`);`);

    this.addSql(`create table \`job\` (\`id\` char(26) not null, \`name\` varchar(80) not null, \`payload\` json not null, \`unique_key\` varchar(120) null, \`state\` varchar(32) not null default 'QUEUED', \`attempts\` int not null default 0, \`max_attempts\` int not null default 8, \`run_at\` datetime(3) not null, \`lease_until\` datetime(3) null, \`last_error\` varchar(500) null, \`progress\` int not null default 0, \`total\` int null, \`result\` json null, \`requested_by\` varchar(80) null, \`created_at\` datetime(3) not null, \`finished_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`job\` add unique \`job_unique_key_unique\` (\`unique_key\`);`);
    this.addSql(`alter table \`job\` add index \`job_state_run_at_index\` (\`state\`, \`run_at\`);`);

    this.addSql(`create table \`ledger_entry\` (\`id\` char(26) not null, \`source\` varchar(80) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`memo\` varchar(120) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`ledger_entry\` add unique \`ledger_entry_source_unique\` (\`source\`);`);
    this.addSql(`alter table \`ledger_entry\` add index \`ledger_entry_shop_id_at_id_index\` (\`shop_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`ledger_entry\` add index \`ledger_entry_order_id_at_id_index\` (\`order_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`ledger_entry\` add index \`ledger_entry_at_id_index\` (\`at\`, \`id\`);`);

    this.addSql(`create table \`ledger_posting\` (\`id\` char(26) not null, \`entry_id\` char(26) not null, \`shop_id\` char(26) not null, \`account\` varchar(32) not null, \`amount\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`ledger_posting\` add index \`ledger_posting_account_shop_id_index\` (\`account\`, \`shop_id\`);`);
    this.addSql(`alter table \`ledger_posting\` add index \`ledger_posting_entry_id_index\` (\`entry_id\`);`);

    this.addSql(`create table \`marketplace_refund\` (\`id\` char(26) not null, \`shop_id\` char(26) not null, \`order_id\` char(26) not null, \`customer_id\` char(26) null, \`external_no\` varchar(40) not null, \`external_line_no\` varchar(40) null, \`state\` varchar(32) not null, \`amount\` bigint not null, \`reason\` varchar(200) null, \`goods_returned\` tinyint(1) not null default false, \`external_modified_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`marketplace_refund\` add index \`marketplace_refund_order_id_index\` (\`order_id\`);`);
    this.addSql(`alter table \`marketplace_refund\` add unique \`marketplace_refund_shop_id_external_no_unique\` (\`shop_id\`, \`external_no\`);`);

    this.addSql(`create table \`orders\` (\`id\` char(26) not null, \`order_no\` varchar(20) not null, \`source\` varchar(32) not null, \`shop_id\` char(26) not null, \`external_no\` varchar(40) null, \`customer_id\` char(26) null, \`stage\` varchar(32) not null, \`payment_status\` varchar(32) not null default 'UNPAID', \`fulfilment_status\` varchar(32) not null default 'UNALLOCATED', \`after_sales_status\` varchar(32) not null default 'NONE', \`held\` tinyint(1) not null default false, \`warehouse_id\` char(26) null, \`cash_on_delivery\` tinyint(1) not null default false, \`goods_total\` bigint not null, \`discount_total\` bigint not null default '0', \`freight\` bigint not null default '0', \`payable\` bigint not null, \`paid\` bigint not null default '0', \`refunded\` bigint not null default '0', \`item_count\` int not null, \`item_summary\` varchar(200) not null, \`receiver_name\` varchar(60) not null, \`receiver_phone\` varchar(30) not null, \`receiver_province\` varchar(40) not null, \`receiver_city\` varchar(40) not null, \`receiver_district\` varchar(40) not null, \`receiver_address\` varchar(200) not null, \`receiver_token\` varchar(200) null, \`buyer_message\` varchar(500) null, \`placed_at\` datetime(3) not null, \`paid_at\` datetime(3) null, \`ship_by\` datetime(3) null, \`delivered_at\` datetime(3) null, \`external_modified_at\` datetime(3) null, \`version\` int not null default 1, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`orders\` add unique \`orders_order_no_unique\` (\`order_no\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_payable_id_index\` (\`payable\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_receiver_name_placed_at_id_index\` (\`receiver_name\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_customer_id_placed_at_id_index\` (\`customer_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_shop_id_placed_at_id_index\` (\`shop_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_held_placed_at_id_index\` (\`held\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_after_sales_status_placed_at_id_index\` (\`after_sales_status\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_payment_status_placed_at_id_index\` (\`payment_status\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_fulfilment_status_placed_at_id_index\` (\`fulfilment_status\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_stage_placed_at_id_index\` (\`stage\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_placed_at_id_index\` (\`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add unique \`orders_shop_id_external_no_unique\` (\`shop_id\`, \`external_no\`);`);

    this.addSql(`create table \`order_hold\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`reason\` varchar(32) not null, \`note\` varchar(500) null, \`placed_by\` varchar(80) not null, \`placed_at\` datetime(3) not null, \`released_at\` datetime(3) null, \`released_by\` varchar(80) null, \`release_note\` varchar(500) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_hold\` add index \`order_hold_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`order_line\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`sku_id\` char(26) null, \`sku_code\` varchar(60) not null, \`title\` varchar(200) not null, \`quantity\` int not null, \`unit_price\` bigint not null, \`discount\` bigint not null default '0', \`payable\` bigint not null, \`shipped_quantity\` int not null default 0, \`returned_quantity\` int not null default 0, \`external_no\` varchar(40) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_line\` add index \`order_line_sku_id_index\` (\`sku_id\`);`);
    this.addSql(`alter table \`order_line\` add index \`order_line_order_id_id_index\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`payment\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`method\` varchar(32) not null, \`state\` varchar(32) not null, \`amount\` bigint not null, \`refunded\` bigint not null default '0', \`out_trade_no\` varchar(64) not null, \`trade_no\` varchar(64) null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) null, \`paid_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`payment\` add unique \`payment_out_trade_no_unique\` (\`out_trade_no\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_state_created_at_id_index\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_method_created_at_id_index\` (\`method\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_customer_id_created_at_id_index\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_shop_id_created_at_id_index\` (\`shop_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_amount_id_index\` (\`amount\`, \`id\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_created_at_id_index\` (\`created_at\`, \`id\`);`);
    this.addSql(`alter table \`payment\` add index \`payment_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`product\` (\`id\` char(26) not null, \`name\` varchar(120) not null, \`category\` varchar(32) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`product\` add index \`product_name_id_index\` (\`name\`, \`id\`);`);

    this.addSql(`create table \`product_mapping\` (\`id\` char(26) not null, \`shop_id\` char(26) not null, \`external_sku_id\` varchar(40) not null, \`sku_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`product_mapping\` add unique \`product_mapping_shop_id_external_sku_id_unique\` (\`shop_id\`, \`external_sku_id\`);`);

    this.addSql(`create table \`refund\` (\`id\` char(26) not null, \`payment_id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`return_id\` char(26) null, \`method\` varchar(32) not null, \`state\` varchar(32) not null, \`amount\` bigint not null, \`reason\` varchar(200) not null, \`out_request_no\` varchar(64) not null, \`external_no\` varchar(64) null, \`failure\` varchar(300) null, \`created_at\` datetime(3) not null, \`succeeded_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`refund\` add unique \`refund_out_request_no_unique\` (\`out_request_no\`);`);
    this.addSql(`alter table \`refund\` add unique \`refund_external_no_unique\` (\`external_no\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_state_created_at_id_index\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_method_created_at_id_index\` (\`method\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_customer_id_created_at_id_index\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_shop_id_created_at_id_index\` (\`shop_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_amount_id_index\` (\`amount\`, \`id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_created_at_id_index\` (\`created_at\`, \`id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_payment_id_index\` (\`payment_id\`);`);
    this.addSql(`alter table \`refund\` add index \`refund_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`reservation\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`line_id\` char(26) not null, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`quantity\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`reservation\` add index \`reservation_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`order_return\` (\`id\` char(26) not null, \`return_no\` varchar(24) not null, \`order_id\` char(26) not null, \`order_no\` varchar(20) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`kind\` varchar(32) not null, \`reason\` varchar(32) not null, \`freight_bearer\` varchar(32) not null, \`state\` varchar(32) not null default 'REQUESTED', \`note\` varchar(1000) null, \`evidence\` json not null, \`override_reason\` varchar(500) null, \`refund_amount\` bigint not null default '0', \`freight_amount\` bigint not null default '0', \`requested_by\` varchar(80) not null, \`requested_at\` datetime(3) not null, \`review_by\` datetime(3) not null, \`reviewed_at\` datetime(3) null, \`reviewed_by\` varchar(80) null, \`reject_reason\` varchar(500) null, \`carrier\` varchar(40) null, \`waybill_no\` varchar(40) null, \`shipped_back_at\` datetime(3) null, \`received_at\` datetime(3) null, \`settle_by\` datetime(3) null, \`settled_at\` datetime(3) null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_return\` add unique \`order_return_return_no_unique\` (\`return_no\`);`);
    this.addSql(`alter table \`order_return\` add index \`order_return_order_no_requested_at_id_index\` (\`order_no\`, \`requested_at\`, \`id\`);`);
    this.addSql(`alter table \`order_return\` add index \`order_return_customer_id_requested_at_id_index\` (\`customer_id\`, \`requested_at\`, \`id\`);`);
    this.addSql(`alter table \`order_return\` add index \`order_return_state_requested_at_id_index\` (\`state\`, \`requested_at\`, \`id\`);`);
    this.addSql(`alter table \`order_return\` add index \`order_return_requested_at_id_index\` (\`requested_at\`, \`id\`);`);
    this.addSql(`alter table \`order_return\` add index \`order_return_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`return_exclusion\` (\`id\` char(26) not null, \`category\` varchar(32) not null, \`defect_refund_only\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`return_exclusion\` add unique \`return_exclusion_category_unique\` (\`category\`);`);

    this.addSql(`create table \`order_return_line\` (\`id\` char(26) not null, \`return_id\` char(26) not null, \`order_id\` char(26) not null, \`order_line_id\` char(26) not null, \`sku_id\` char(26) null, \`sku_code\` varchar(60) not null, \`title\` varchar(200) not null, \`quantity\` int not null, \`received_quantity\` int null, \`sellable\` tinyint(1) not null default true, \`amount\` bigint not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_return_line\` add index \`order_return_line_order_id_index\` (\`order_id\`);`);
    this.addSql(`alter table \`order_return_line\` add index \`order_return_line_return_id_id_index\` (\`return_id\`, \`id\`);`);

    this.addSql(`create table \`return_policy\` (\`id\` char(26) not null, \`reason\` varchar(32) not null, \`days\` int not null, \`freight_bearer\` varchar(32) not null, \`evidence_needed\` tinyint(1) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`return_policy\` add unique \`return_policy_reason_unique\` (\`reason\`);`);

    this.addSql(`create table \`role\` (\`id\` char(26) not null, \`code\` varchar(40) not null, \`name\` varchar(60) not null, \`permissions\` json not null, \`preset\` tinyint(1) not null default false, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`role\` add unique \`role_code_unique\` (\`code\`);`);

    this.addSql(`create table \`session\` (\`id\` char(26) not null, \`token_hash\` varchar(64) not null, \`user_id\` char(26) not null, \`ip\` varchar(64) null, \`user_agent\` varchar(200) null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`session\` add unique \`session_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`session\` add index \`session_user_id_index\` (\`user_id\`);`);

    this.addSql(`create table \`shipment\` (\`id\` char(26) not null, \`fulfilment_order_id\` char(26) not null, \`order_id\` char(26) not null, \`order_no\` varchar(20) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`customer_id\` char(26) null, \`carrier\` varchar(32) not null default 'SF', \`waybill_no\` varchar(40) null, \`waybill_error\` varchar(200) null, \`state\` varchar(32) not null default 'CREATED', \`printed_count\` int not null default 0, \`origin_city\` varchar(80) not null, \`destination_city\` varchar(80) not null, \`route_code\` varchar(60) null, \`created_at\` datetime(3) not null, \`shipped_at\` datetime(3) null, \`estimated_delivery_at\` datetime(3) null, \`delivered_at\` datetime(3) null, \`last_event_at\` datetime(3) null, \`problem\` tinyint(1) not null default false, \`pulled_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`shipment\` add unique \`shipment_fulfilment_order_id_unique\` (\`fulfilment_order_id\`);`);
    this.addSql(`alter table \`shipment\` add unique \`shipment_waybill_no_unique\` (\`waybill_no\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_state_pulled_at_id_index\` (\`state\`, \`pulled_at\`, \`id\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_order_no_index\` (\`order_no\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_customer_id_created_at_id_index\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_warehouse_id_created_at_id_index\` (\`warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_state_created_at_id_index\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_created_at_id_index\` (\`created_at\`, \`id\`);`);
    this.addSql(`alter table \`shipment\` add index \`shipment_order_id_index\` (\`order_id\`);`);

    this.addSql(`create table \`shop\` (\`id\` char(26) not null, \`code\` varchar(40) not null, \`name\` varchar(80) not null, \`channel\` varchar(32) not null, \`sandbox\` tinyint(1) not null default false, \`gateway_url\` varchar(200) null, \`credentials\` text null, \`synced_until\` datetime(3) null, \`ship_within_hours\` int not null default 48, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`shop\` add unique \`shop_code_unique\` (\`code\`);`);

    this.addSql(`create table \`sku\` (\`id\` char(26) not null, \`code\` varchar(60) not null, \`product_id\` char(26) not null, \`title\` varchar(160) not null, \`category\` varchar(32) not null, \`price\` bigint not null, \`floor_price\` bigint not null default '0', \`cost\` bigint not null default '0', \`weight_grams\` int not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sku\` add unique \`sku_code_unique\` (\`code\`);`);
    this.addSql(`alter table \`sku\` add index \`sku_product_id_index\` (\`product_id\`);`);

    this.addSql(`create table \`stock\` (\`id\` char(26) not null, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`on_hand\` int not null default 0, \`reserved\` int not null default 0, \`available\` int not null default 0, \`safety_level\` int not null default 0, \`low\` tinyint(1) not null default false, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock\` add index \`stock_available_id_index\` (\`available\`, \`id\`);`);
    this.addSql(`alter table \`stock\` add unique \`stock_sku_id_warehouse_id_unique\` (\`sku_id\`, \`warehouse_id\`);`);

    this.addSql(`create table \`stock_movement\` (\`id\` char(26) not null, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`kind\` varchar(32) not null, \`on_hand_delta\` int not null, \`reserved_delta\` int not null, \`ref_id\` char(26) null, \`actor_name\` varchar(80) not null, \`reason\` varchar(200) null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_movement\` add index \`stock_movement_sku_id_warehouse_id_id_index\` (\`sku_id\`, \`warehouse_id\`, \`id\`);`);

    this.addSql(`create table \`sync_run\` (\`id\` char(26) not null, \`shop_id\` char(26) not null, \`latest_of\` char(26) null, \`window_from\` datetime(3) not null, \`window_to\` datetime(3) not null, \`outcome\` varchar(32) not null, \`seen\` int not null default 0, \`stored\` int not null default 0, \`errors\` int not null default 0, \`error\` varchar(500) null, \`retry_after\` datetime(3) null, \`took_ms\` int not null default 0, \`runs\` int not null default 1, \`started_at\` datetime(3) not null, \`ended_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sync_run\` add index \`sync_run_latest_of_index\` (\`latest_of\`);`);
    this.addSql(`alter table \`sync_run\` add index \`sync_run_shop_id_started_at_id_index\` (\`shop_id\`, \`started_at\`, \`id\`);`);
    this.addSql(`alter table \`sync_run\` add index \`sync_run_started_at_id_index\` (\`started_at\`, \`id\`);`);

    this.addSql(`create table \`timeline_entry\` (\`id\` char(26) not null, \`subject_id\` char(26) not null, \`type\` varchar(60) not null, \`data\` json not null, \`actor_kind\` varchar(12) not null, \`actor_name\` varchar(80) not null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`timeline_entry\` add index \`timeline_entry_subject_id_id_index\` (\`subject_id\`, \`id\`);`);

    this.addSql(`create table \`tracking_event\` (\`id\` char(26) not null, \`shipment_id\` char(26) not null, \`at\` datetime(3) not null, \`place\` varchar(100) not null, \`text\` varchar(500) not null, \`code\` varchar(20) not null, \`status\` varchar(32) not null, \`dedup_key\` varchar(64) not null, \`push_id\` varchar(64) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`tracking_event\` add index \`tracking_event_shipment_id_at_id_index\` (\`shipment_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`tracking_event\` add unique \`tracking_event_shipment_id_dedup_key_unique\` (\`shipment_id\`, \`dedup_key\`);`);

    this.addSql(`create table \`user\` (\`id\` char(26) not null, \`username\` varchar(40) not null, \`display_name\` varchar(60) not null, \`password_hash\` varchar(120) not null, \`enabled\` tinyint(1) not null default true, \`customer_id\` char(26) null, \`last_sign_in_at\` datetime(3) null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`user\` add unique \`user_username_unique\` (\`username\`);`);

    this.addSql(`create table \`user_role\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`role_id\` char(26) not null, \`shop_ids\` json null, \`warehouse_ids\` json null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`user_role\` add index \`user_role_user_id_index\` (\`user_id\`);`);

    this.addSql(`create table \`warehouse\` (\`id\` char(26) not null, \`code\` varchar(40) not null, \`name\` varchar(80) not null, \`province\` varchar(40) not null, \`city\` varchar(40) not null, \`district\` varchar(40) not null, \`address\` varchar(200) not null, \`contact\` varchar(40) not null, \`phone\` varchar(30) not null, \`regions\` json not null, \`priority\` int not null default 100, \`enabled\` tinyint(1) not null default true, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`warehouse\` add unique \`warehouse_code_unique\` (\`code\`);`);

    this.addSql(`alter table \`payment\` add constraint \`payment_never_refunds_more\` check (refunded >= 0 and refunded <= amount);`);

    this.addSql(`alter table \`refund\` add constraint \`refund_is_of_something\` check (amount > 0);`);

    this.addSql(`alter table \`order_return\` add constraint \`return_amounts_not_negative\` check (refund_amount >= 0 and freight_amount >= 0);`);

    this.addSql(`alter table \`stock\` add constraint \`stock_adds_up\` check (reserved >= 0 and available >= 0 and on_hand = reserved + available);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`allocation\`;`);
    this.addSql(`drop table if exists \`allocation_rule\`;`);
    this.addSql(`drop table if exists \`api_key\`;`);
    this.addSql(`drop table if exists \`audit_entry\`;`);
    this.addSql(`drop table if exists \`customer\`;`);
    this.addSql(`drop table if exists \`direct_grant\`;`);
    this.addSql(`drop table if exists \`fulfilment_order\`;`);
    this.addSql(`drop table if exists \`fulfilment_order_line\`;`);
    this.addSql(`drop table if exists \`idempotency_key\`;`);
    this.addSql(`drop table if exists \`job\`;`);
    this.addSql(`drop table if exists \`ledger_entry\`;`);
    this.addSql(`drop table if exists \`ledger_posting\`;`);
    this.addSql(`drop table if exists \`marketplace_refund\`;`);
    this.addSql(`drop table if exists \`orders\`;`);
    this.addSql(`drop table if exists \`order_hold\`;`);
    this.addSql(`drop table if exists \`order_line\`;`);
    this.addSql(`drop table if exists \`payment\`;`);
    this.addSql(`drop table if exists \`product\`;`);
    this.addSql(`drop table if exists \`product_mapping\`;`);
    this.addSql(`drop table if exists \`refund\`;`);
    this.addSql(`drop table if exists \`reservation\`;`);
    this.addSql(`drop table if exists \`order_return\`;`);
    this.addSql(`drop table if exists \`return_exclusion\`;`);
    this.addSql(`drop table if exists \`order_return_line\`;`);
    this.addSql(`drop table if exists \`return_policy\`;`);
    this.addSql(`drop table if exists \`role\`;`);
    this.addSql(`drop table if exists \`session\`;`);
    this.addSql(`drop table if exists \`shipment\`;`);
    this.addSql(`drop table if exists \`shop\`;`);
    this.addSql(`drop table if exists \`sku\`;`);
    this.addSql(`drop table if exists \`stock\`;`);
    this.addSql(`drop table if exists \`stock_movement\`;`);
    this.addSql(`drop table if exists \`sync_run\`;`);
    this.addSql(`drop table if exists \`timeline_entry\`;`);
    this.addSql(`drop table if exists \`tracking_event\`;`);
    this.addSql(`drop table if exists \`user\`;`);
    this.addSql(`drop table if exists \`user_role\`;`);
    this.addSql(`drop table if exists \`warehouse\`;`);
  }

}
