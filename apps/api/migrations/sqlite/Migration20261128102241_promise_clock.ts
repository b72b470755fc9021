import { Migration } from '@mikro-orm/migrations';

export class Migration20261128102241_promise_clock extends Migration {

  override name = 'Migration20261128102241_promise_clock';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_promise\` (\`id\` char(26) not null primary key, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`state\` text not null default 'RUNNING', \`rule\` text not null, \`term\` integer null, \`started_at\` datetime not null, \`due_at\` datetime not null, \`paused_at\` datetime null, \`pause\` text null, \`paused_ms\` bigint not null default '0', \`ended_at\` datetime null, \`ended_hour\` datetime null, \`step\` integer not null default 0, \`next_step_at\` datetime not null, \`owner_id\` char(26) null, \`owner_name\` text null);`);
    this.addSql(`create index \`order_promise_ended_hour_warehouse_id_index\` on \`order_promise\` (\`ended_hour\`, \`warehouse_id\`);`);
    this.addSql(`create index \`order_promise_next_step_at_id_index\` on \`order_promise\` (\`next_step_at\`, \`id\`);`);

    this.addSql(`alter table \`orders\` add column \`promise_paused_at\` datetime null;`);
    this.addSql(`create index \`orders_promise_paused_at_placed_at_id_index\` on \`orders\` (\`promise_paused_at\`, \`placed_at\`, \`id\`);`);

    this.addSql(`alter table \`shop\` add column \`promise_rule\` text not null default 'WITHIN_HOURS';`);
    this.addSql(`alter table \`shop\` add column \`cut_off_hour\` integer not null default 16;`);
    this.addSql(`alter table \`shop\` add column \`promise_version\` integer not null default 1;`);
    // Orders that have still to leave get the clock that they had already: the time that stands on them.
    this.addSql(`insert into \`order_promise\` (\`id\`, \`shop_id\`, \`warehouse_id\`, \`customer_id\`, \`state\`, \`rule\`, \`started_at\`, \`due_at\`, \`paused_ms\`, \`step\`, \`next_step_at\`) select \`id\`, \`shop_id\`, \`warehouse_id\`, \`customer_id\`, 'RUNNING', 'GIVEN', coalesce(\`paid_at\`, \`placed_at\`), \`ship_by\`, 0, 0, \`ship_by\` from \`orders\` where \`ship_by\` is not null and \`stage\` in ('AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW', 'APPROVED') and \`fulfilment_status\` in ('UNALLOCATED', 'ALLOCATED', 'PICKING', 'PACKED');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_promise\`;`);

    this.addSql(`drop index \`orders_promise_paused_at_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`promise_paused_at\`;`);

    this.addSql(`alter table \`shop\` drop column \`promise_rule\`;`);
    this.addSql(`alter table \`shop\` drop column \`cut_off_hour\`;`);
    this.addSql(`alter table \`shop\` drop column \`promise_version\`;`);
  }

}
