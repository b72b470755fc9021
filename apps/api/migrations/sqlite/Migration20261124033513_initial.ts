import { Migration } from '@mikro-orm/migrations';

export class Migration20261124033513_initial extends Migration {

  override name = 'Migration20261124033513_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table \`allocation\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`warehouse_id\` char(26) not null, \`trace\` json not null, \`decided_by\` text not null, \`decided_at\` datetime not null);`);
    this.addSql(`create unique index \`allocation_order_id_unique\` on \`allocation\` (\`order_id\`);`);

    this.addSql(`create table \`allocation_rule\` (\`id\` char(26) not null primary key, \`name\` text not null, \`position\` integer not null, \`enabled\` integer not null default true, \`conditions\` json not null, \`strategy\` text not null, \`warehouse_ids\` json null);`);
    this.addSql(`create index \`allocation_rule_enabled_position_index\` on \`allocation_rule\` (\`enabled\`, \`position\`);`);

    this.addSql(`create table \`api_key\` (\`id\` char(26) not null primary key, \`key_hash\` text not null, \`name\` text not null, \`role_id\` char(26) not null, \`shop_ids\` json null, \`expires_at\` datetime null, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`api_key_key_hash_unique\` on \`api_key\` (\`key_hash\`);`);

    this.addSql(`create table \`audit_entry\` (\`id\` char(26) not null primary key, \`actor_kind\` text not null, \`actor_id\` text not null, \`actor_name\` text not null, \`action\` text not null, \`subject_type\` text not null, \`subject_id\` char(26) not null, \`data\` json not null, \`request_id\` text not null, \`ip\` text null, \`at\` datetime not null);`);
    this.addSql(`create index \`audit_entry_actor_id_id_index\` on \`audit_entry\` (\`actor_id\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_subject_id_id_index\` on \`audit_entry\` (\`subject_id\`, \`id\`);`);

    this.addSql(`create table \`customer\` (\`id\` char(26) not null primary key, \`shop_id\` char(26) not null, \`external_uid\` text null, \`name\` text not null, \`phone\` text null, \`level\` text not null default 'NORMAL', \`created_at\` datetime not null);`);
    this.addSql(`create index \`customer_name_index\` on \`customer\` (\`name\`);`);
    this.addSql(`create index \`customer_phone_index\` on \`customer\` (\`phone\`);`);
    this.addSql(`create index \`customer_created_at_id_index\` on \`customer\` (\`created_at\`, \`id\`);`);
    this.addSql(`create unique index \`customer_shop_id_external_uid_unique\` on \`customer\` (\`shop_id\`, \`external_uid\`);`);

    this.addSql(`create table \`direct_grant\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`permission\` text not null, \`denied\` integer not null default false);`);
    this.addSql(`create index \`direct_grant_user_id_index\` on \`direct_grant\` (\`user_id\`);`);

    this.addSql(`create table \`fulfilment_order\` (\`id\` char(26) not null primary key, \`number\` text not null, \`order_id\` char(26) not null, \`order_no\` text not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`customer_id\` char(26) null, \`state\` text not null default 'AWAITING_PICKING', \`item_count\` integer not null, \`printed_count\` integer not null default 0, \`picker\` text null, \`weight_grams\` integer null, \`ship_by\` datetime null, \`shipped_at\` datetime null, \`created_at\` datetime not null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`fulfilment_order_number_unique\` on \`fulfilment_order\` (\`number\`);`);
    this.addSql(`create index \`fulfilment_order_customer_id_created_at_id_index\` on \`fulfilment_order\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`fulfilment_order_warehouse_id_state_created_at_id_index\` on \`fulfilment_order\` (\`warehouse_id\`, \`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`fulfilment_order_state_created_at_id_index\` on \`fulfilment_order\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`fulfilment_order_created_at_id_index\` on \`fulfilment_order\` (\`created_at\`, \`id\`);`);
    this.addSql(`create index \`fulfilment_order_order_id_index\` on \`fulfilment_order\` (\`order_id\`);`);

    this.addSql(`create table \`fulfilment_order_line\` (\`id\` char(26) not null primary key, \`fulfilment_order_id\` char(26) not null, \`order_line_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` text not null, \`title\` text not null, \`quantity\` integer not null);`);
    this.addSql(`create index \`fulfilment_order_line_fulfilment_order_id_id_index\` on \`fulfilment_order_line\` (\`fulfilment_order_id\`, \`id\`);`);

    this.addSql(`create table \`idempotency_key\` (\`id\` char(26) not null primary key, \`actor\` text not null, \`command\` text not null, \`key\` text not null, \`input_hash\` text not null, \`answer\` json null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`idempotency_key_created_at_index\` on \`idempotency_key\` (\`created_at\`);`);
    this.addSql(`create unique index \`idempotency_key_actor_command_key_unique\` on \`idempotency_key\` (\`actor\`, \`command\`, \`key\`);`);

    this.addSql(`create table \`job\` (\`id\` char(26) not null primary key, \`name\` text not null, \`payload\` json not null, \`unique_key\` text null, \`state\` text not null default 'QUEUED', \`attempts\` integer not null default 0, \`max_attempts\` integer not null default 8, \`run_at\` datetime not null, \`lease_until\` datetime null, \`last_error\` text null, \`progress\` integer not null default 0, \`total\` integer null, \`result\` json null, \`requested_by\` text null, \`created_at\` datetime not null, \`finished_at\` datetime null);`);
    this.addSql(`create unique index \`job_unique_key_unique\` on \`job\` (\`unique_key\`);`);
    this.addSql(`create index \`job_state_run_at_index\` on \`job\` (\`state\`, \`run_at\`);`);

    this.addSql(`create table \`ledger_entry\` (\`id\` char(26) not null primary key, \`source\` text not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`memo\` text not null, \`at\` datetime not null);`);
    this.addSql(`create unique index \`ledger_entry_source_unique\` on \`ledger_entry\` (\`source\`);`);
    this.addSql(`create index \`ledger_entry_shop_id_at_id_index\` on \`ledger_entry\` (\`shop_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`ledger_entry_order_id_at_id_index\` on \`ledger_entry\` (\`order_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`ledger_entry_at_id_index\` on \`ledger_entry\` (\`at\`, \`id\`);`);

    this.addSql(`create table \`ledger_posting\` (\`id\` char(26) not null primary key, \`entry_id\` char(26) not null, \`shop_id\` char(26) not null, \`account\` text not null, \`amount\` bigint not null);`);
    this.addSql(`create index \`ledger_posting_account_shop_id_index\` on \`ledger_posting\` (\`account\`, \`shop_id\`);`);
    this.addSql(`create index \`ledger_posting_entry_id_index\` on \`ledger_posting\` (\`entry_id\`);`);

    this.addSql(`create table \`marketplace_refund\` (\`id\` char(26) not null primary key, \`shop_id\` char(26) not null, \`order_id\` char(26) not null, \`customer_id\` char(26) null, \`external_no\` text not null, \`external_line_no\` text null, \`state\` text not null, \`amount\` bigint not null, \`reason\` text null, \`goods_returned\` integer not null default false, \`external_modified_at\` datetime not null);`);
    this.addSql(`create index \`marketplace_refund_order_id_index\` on \`marketplace_refund\` (\`order_id\`);`);
    this.addSql(`create unique index \`marketplace_refund_shop_id_external_no_unique\` on \`marketplace_refund\` (\`shop_id\`, \`external_no\`);`);

    this.addSql(`create table \`orders\` (\`id\` char(26) not null primary key, \`order_no\` text not null, \`source\` text not null, \`shop_id\` char(26) not null, \`external_no\` text null, \`customer_id\` char(26) null, \`stage\` text not null, \`payment_status\` text not null default 'UNPAID', \`fulfilment_status\` text not null default 'UNALLOCATED', \`after_sales_status\` text not null default 'NONE', \`held\` integer not null default false, \`warehouse_id\` char(26) null, \`cash_on_delivery\` integer not null default false, \`goods_total\` bigint not null, \`discount_total\` bigint not null default '0', \`freight\` bigint not null default '0', \`payable\` bigint not null, \`paid\` bigint not null default '0', \`refunded\` bigint not null default '0', \`item_count\` integer not null, \`item_summary\` text not null, \`receiver_name\` text not null, \`receiver_phone\` text not null, \`receiver_province\` text not null, \`receiver_city\` text not null, \`receiver_district\` text not null, \`receiver_address\` text not null, \`receiver_token\` text null, \`buyer_message\` text null, \`placed_at\` datetime not null, \`paid_at\` datetime null, \`ship_by\` datetime null, \`delivered_at\` datetime null, \`external_modified_at\` datetime null, \`version\` integer not null default 1, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`orders_order_no_unique\` on \`orders\` (\`order_no\`);`);
    this.addSql(`create index \`orders_payable_id_index\` on \`orders\` (\`payable\`, \`id\`);`);
    this.addSql(`create index \`orders_receiver_name_placed_at_id_index\` on \`orders\` (\`receiver_name\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_customer_id_placed_at_id_index\` on \`orders\` (\`customer_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_shop_id_placed_at_id_index\` on \`orders\` (\`shop_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_held_placed_at_id_index\` on \`orders\` (\`held\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_after_sales_status_placed_at_id_index\` on \`orders\` (\`after_sales_status\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_payment_status_placed_at_id_index\` on \`orders\` (\`payment_status\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_fulfilment_status_placed_at_id_index\` on \`orders\` (\`fulfilment_status\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_stage_placed_at_id_index\` on \`orders\` (\`stage\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_placed_at_id_index\` on \`orders\` (\`placed_at\`, \`id\`);`);
    this.addSql(`create unique index \`orders_shop_id_external_no_unique\` on \`orders\` (\`shop_id\`, \`external_no\`);`);

    this.addSql(`create table \`order_hold\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`reason\` text not null, \`note\` text null, \`placed_by\` text not null, \`placed_at\` datetime not null, \`released_at\` datetime null, \`released_by\` text null, \`release_note\` text null);`);
    this.addSql(`create index \`order_hold_order_id_index\` on \`order_hold\` (\`order_id\`);`);

    this.addSql(`create table \`order_line\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`sku_id\` char(26) null, \`sku_code\` text not null, \`title\` text not null, \`quantity\` integer not null, \`unit_price\` bigint not null, \`discount\` bigint not null default '0', \`payable\` bigint not null, \`shipped_quantity\` integer not null default 0, \`returned_quantity\` integer not null default 0, \`external_no\` text null);`);
    this.addSql(`create index \`order_line_sku_id_index\` on \`order_line\` (\`sku_id\`);`);
    this.addSql(`create index \`order_line_order_id_id_index\` on \`order_line\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`payment\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`method\` text not null, \`state\` text not null, \`amount\` bigint not null, \`refunded\` bigint not null default '0', \`out_trade_no\` text not null, \`trade_no\` text null, \`created_at\` datetime not null, \`expires_at\` datetime null, \`paid_at\` datetime null, constraint \`payment_never_refunds_more\` check (refunded >= 0 and refunded <= amount));`);
    this.addSql(`create unique index \`payment_out_trade_no_unique\` on \`payment\` (\`out_trade_no\`);`);
    this.addSql(`create index \`payment_state_created_at_id_index\` on \`payment\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`payment_method_created_at_id_index\` on \`payment\` (\`method\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`payment_customer_id_created_at_id_index\` on \`payment\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`payment_shop_id_created_at_id_index\` on \`payment\` (\`shop_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`payment_amount_id_index\` on \`payment\` (\`amount\`, \`id\`);`);
    this.addSql(`create index \`payment_created_at_id_index\` on \`payment\` (\`created_at\`, \`id\`);`);
    this.addSql(`create index \`payment_order_id_index\` on \`payment\` (\`order_id\`);`);

    this.addSql(`create table \`product\` (\`id\` char(26) not null primary key, \`name\` text not null, \`category\` text not null);`);
    this.addSql(`create index \`product_name_id_index\` on \`product\` (\`name\`, \`id\`);`);

    this.addSql(`create table \`product_mapping\` (\`id\` char(26) not null primary key, \`shop_id\` char(26) not null, \`external_sku_id\` text not null, \`sku_id\` char(26) not null);`);
    this.addSql(`create unique index \`product_mapping_shop_id_external_sku_id_unique\` on \`product_mapping\` (\`shop_id\`, \`external_sku_id\`);`);

    this.addSql(`create table \`refund\` (\`id\` char(26) not null primary key, \`payment_id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`customer_id\` char(26) null, \`return_id\` char(26) null, \`method\` text not null, \`state\` text not null, \`amount\` bigint not null, \`reason\` text not null, \`out_request_no\` text not null, \`external_no\` text null, \`failure\` text null, \`created_at\` datetime not null, \`succeeded_at\` datetime null, constraint \`refund_is_of_something\` check (amount > 0));`);
    this.addSql(`create unique index \`refund_out_request_no_unique\` on \`refund\` (\`out_request_no\`);`);
    this.addSql(`create unique index \`refund_external_no_unique\` on \`refund\` (\`external_no\`);`);
    this.addSql(`create index \`refund_state_created_at_id_index\` on \`refund\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`refund_method_created_at_id_index\` on \`refund\` (\`method\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`refund_customer_id_created_at_id_index\` on \`refund\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`refund_shop_id_created_at_id_index\` on \`refund\` (\`shop_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`refund_amount_id_index\` on \`refund\` (\`amount\`, \`id\`);`);
    this.addSql(`create index \`refund_created_at_id_index\` on \`refund\` (\`created_at\`, \`id\`);`);
    this.addSql(`create index \`refund_payment_id_index\` on \`refund\` (\`payment_id\`);`);
    this.addSql(`create index \`refund_order_id_index\` on \`refund\` (\`order_id\`);`);

    this.addSql(`create table \`reservation\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`line_id\` char(26) not null, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`quantity\` integer not null);`);
    this.addSql(`create index \`reservation_order_id_index\` on \`reservation\` (\`order_id\`);`);

    this.addSql(`create table \`order_return\` (\`id\` char(26) not null primary key, \`return_no\` text not null, \`order_id\` char(26) not null, \`order_no\` text not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`kind\` text not null, \`reason\` text not null, \`freight_bearer\` text not null, \`state\` text not null default 'REQUESTED', \`note\` text null, \`evidence\` json not null, \`override_reason\` text null, \`refund_amount\` bigint not null default '0', \`freight_amount\` bigint not null default '0', \`requested_by\` text not null, \`requested_at\` datetime not null, \`review_by\` datetime not null, \`reviewed_at\` datetime null, \`reviewed_by\` text null, \`reject_reason\` text null, \`carrier\` text null, \`waybill_no\` text null, \`shipped_back_at\` datetime null, \`received_at\` datetime null, \`settle_by\` datetime null, \`settled_at\` datetime null, \`version\` integer not null default 1, constraint \`return_amounts_not_negative\` check (refund_amount >= 0 and freight_amount >= 0));`);
    this.addSql(`create unique index \`order_return_return_no_unique\` on \`order_return\` (\`return_no\`);`);
    this.addSql(`create index \`order_return_order_no_requested_at_id_index\` on \`order_return\` (\`order_no\`, \`requested_at\`, \`id\`);`);
    this.addSql(`create index \`order_return_customer_id_requested_at_id_index\` on \`order_return\` (\`customer_id\`, \`requested_at\`, \`id\`);`);
    this.addSql(`create index \`order_return_state_requested_at_id_index\` on \`order_return\` (\`state\`, \`requested_at\`, \`id\`);`);
    this.addSql(`create index \`order_return_requested_at_id_index\` on \`order_return\` (\`requested_at\`, \`id\`);`);
    this.addSql(`create index \`order_return_order_id_index\` on \`order_return\` (\`order_id\`);`);

    this.addSql(`create table \`return_exclusion\` (\`id\` char(26) not null primary key, \`category\` text not null, \`defect_refund_only\` integer not null);`);
    this.addSql(`create unique index \`return_exclusion_category_unique\` on \`return_exclusion\` (\`category\`);`);

    this.addSql(`create table \`order_return_line\` (\`id\` char(26) not null primary key, \`return_id\` char(26) not null, \`order_id\` char(26) not null, \`order_line_id\` char(26) not null, \`sku_id\` char(26) null, \`sku_code\` text not null, \`title\` text not null, \`quantity\` integer not null, \`received_quantity\` integer null, \`sellable\` integer not null default true, \`amount\` bigint not null);`);
    this.addSql(`create index \`order_return_line_order_id_index\` on \`order_return_line\` (\`order_id\`);`);
    this.addSql(`create index \`order_return_line_return_id_id_index\` on \`order_return_line\` (\`return_id\`, \`id\`);`);

    this.addSql(`create table \`return_policy\` (\`id\` char(26) not null primary key, \`reason\` text not null, \`days\` integer not null, \`freight_bearer\` text not null, \`evidence_needed\` integer not null);`);
    this.addSql(`create unique index \`return_policy_reason_unique\` on \`return_policy\` (\`reason\`);`);

    this.addSql(`create table \`role\` (\`id\` char(26) not null primary key, \`code\` text not null, \`name\` text not null, \`permissions\` json not null, \`preset\` integer not null default false);`);
    this.addSql(`create unique index \`role_code_unique\` on \`role\` (\`code\`);`);

    this.addSql(`create table \`session\` (\`id\` char(26) not null primary key, \`token_hash\` text not null, \`user_id\` char(26) not null, \`ip\` text null, \`user_agent\` text null, \`created_at\` datetime not null, \`expires_at\` datetime not null);`);
    this.addSql(`create unique index \`session_token_hash_unique\` on \`session\` (\`token_hash\`);`);
    this.addSql(`create index \`session_user_id_index\` on \`session\` (\`user_id\`);`);

    this.addSql(`create table \`shipment\` (\`id\` char(26) not null primary key, \`fulfilment_order_id\` char(26) not null, \`order_id\` char(26) not null, \`order_no\` text not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`customer_id\` char(26) null, \`carrier\` text not null default 'SF', \`waybill_no\` text null, \`waybill_error\` text null, \`state\` text not null default 'CREATED', \`printed_count\` integer not null default 0, \`origin_city\` text not null, \`destination_city\` text not null, \`route_code\` text null, \`created_at\` datetime not null, \`shipped_at\` datetime null, \`estimated_delivery_at\` datetime null, \`delivered_at\` datetime null, \`last_event_at\` datetime null, \`problem\` integer not null default false, \`pulled_at\` datetime null);`);
    this.addSql(`create unique index \`shipment_fulfilment_order_id_unique\` on \`shipment\` (\`fulfilment_order_id\`);`);
    this.addSql(`create unique index \`shipment_waybill_no_unique\` on \`shipment\` (\`waybill_no\`);`);
    this.addSql(`create index \`shipment_state_pulled_at_id_index\` on \`shipment\` (\`state\`, \`pulled_at\`, \`id\`);`);
    this.addSql(`create index \`shipment_order_no_index\` on \`shipment\` (\`order_no\`);`);
    this.addSql(`create index \`shipment_customer_id_created_at_id_index\` on \`shipment\` (\`customer_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`shipment_warehouse_id_created_at_id_index\` on \`shipment\` (\`warehouse_id\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`shipment_state_created_at_id_index\` on \`shipment\` (\`state\`, \`created_at\`, \`id\`);`);
    this.addSql(`create index \`shipment_created_at_id_index\` on \`shipment\` (\`created_at\`, \`id\`);`);
    this.addSql(`create index \`shipment_order_id_index\` on \`shipment\` (\`order_id\`);`);

    this.addSql(`create table \`shop\` (\`id\` char(26) not null primary key, \`code\` text not null, \`name\` text not null, \`channel\` text not null, \`sandbox\` integer not null default false, \`gateway_url\` text null, \`credentials\` text null, \`synced_until\` datetime null, \`ship_within_hours\` integer not null default 48);`);
    this.addSql(`create unique index \`shop_code_unique\` on \`shop\` (\`code\`);`);

    this.addSql(`create table \`sku\` (\`id\` char(26) not null primary key, \`code\` text not null, \`product_id\` char(26) not null, \`title\` text not null, \`category\` text not null, \`price\` bigint not null, \`floor_price\` bigint not null default '0', \`cost\` bigint not null default '0', \`weight_grams\` integer not null default 0);`);
    this.addSql(`create unique index \`sku_code_unique\` on \`sku\` (\`code\`);`);
    this.addSql(`create index \`sku_product_id_index\` on \`sku\` (\`product_id\`);`);

    this.addSql(`create table \`stock\` (\`id\` char(26) not null primary key, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`on_hand\` integer not null default 0, \`reserved\` integer not null default 0, \`available\` integer not null default 0, \`safety_level\` integer not null default 0, \`low\` integer not null default false, constraint \`stock_adds_up\` check (reserved >= 0 and available >= 0 and on_hand = reserved + available));`);
    this.addSql(`create index \`stock_available_id_index\` on \`stock\` (\`available\`, \`id\`);`);
    this.addSql(`create unique index \`stock_sku_id_warehouse_id_unique\` on \`stock\` (\`sku_id\`, \`warehouse_id\`);`);

    this.addSql(`create table \`stock_movement\` (\`id\` char(26) not null primary key, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`kind\` text not null, \`on_hand_delta\` integer not null, \`reserved_delta\` integer not null, \`ref_id\` char(26) null, \`actor_name\` text not null, \`reason\` text null, \`at\` datetime not null);`);
    this.addSql(`create index \`stock_movement_sku_id_warehouse_id_id_index\` on \`stock_movement\` (\`sku_id\`, \`warehouse_id\`, \`id\`);`);

    this.addSql(`create table \`sync_run\` (\`id\` char(26) not null primary key, \`shop_id\` char(26) not null, \`latest_of\` char(26) null, \`window_from\` datetime not null, \`window_to\` datetime not null, \`outcome\` text not null, \`seen\` integer not null default 0, \`stored\` integer not null default 0, \`errors\` integer not null default 0, \`error\` text null, \`retry_after\` datetime null, \`took_ms\` integer not null default 0, \`runs\` integer not null default 1, \`started_at\` datetime not null, \`ended_at\` datetime not null);`);
    this.addSql(`create index \`sync_run_latest_of_index\` on \`sync_run\` (\`latest_of\`);`);
    this.addSql(`create index \`sync_run_shop_id_started_at_id_index\` on \`sync_run\` (\`shop_id\`, \`started_at\`, \`id\`);`);
    this.addSql(`create index \`sync_run_started_at_id_index\` on \`sync_run\` (\`started_at\`, \`id\`);`);

    this.addSql(`create table \`timeline_entry\` (\`id\` char(26) not null primary key, \`subject_id\` char(26) not null, \`type\` text not null, \`data\` json not null, \`actor_kind\` text not null, \`actor_name\` text not null, \`at\` datetime not null);`);
    this.addSql(`create index \`timeline_entry_subject_id_id_index\` on \`timeline_entry\` (\`subject_id\`, \`id\`);`);

    this.addSql(`create table \`tracking_event\` (\`id\` char(26) not null primary key, \`shipment_id\` char(26) not null, \`at\` datetime not null, \`place\` text not null, \`text\` text not null, \`code\` text not null, \`status\` text not null, \`dedup_key\` text not null, \`push_id\` text null);`);
    this.addSql(`create index \`tracking_event_shipment_id_at_id_index\` on \`tracking_event\` (\`shipment_id\`, \`at\`, \`id\`);`);
    this.addSql(`create unique index \`tracking_event_shipment_id_dedup_key_unique\` on \`tracking_event\` (\`shipment_id\`, \`dedup_key\`);`);

    this.addSql(`create table \`user\` (\`id\` char(26) not null primary key, \`username\` text not null, \`display_name\` text not null, \`password_hash\` text not null, \`enabled\` integer not null default true, \`customer_id\` char(26) null, \`last_sign_in_at\` datetime null, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`user_username_unique\` on \`user\` (\`username\`);`);

    this.addSql(`create table \`user_role\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`role_id\` char(26) not null, \`shop_ids\` json null, \`warehouse_ids\` json null);`);
    this.addSql(`create index \`user_role_user_id_index\` on \`user_role\` (\`user_id\`);`);

    this.addSql(`create table \`warehouse\` (\`id\` char(26) not null primary key, \`code\` text not null, \`name\` text not null, \`province\` text not null, \`city\` text not null, \`district\` text not null, \`address\` text not null, \`contact\` text not null, \`phone\` text not null, \`regions\` json not null, \`priority\` integer not null default 100, \`enabled\` integer not null default true);`);
    this.addSql(`create unique index \`warehouse_code_unique\` on \`warehouse\` (\`code\`);`);
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
