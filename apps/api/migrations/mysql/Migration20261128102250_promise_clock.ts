import { Migration } from '@mikro-orm/migrations';

export class Migration20261128102250_promise_clock extends Migration {

  override name = 'Migration20261128102250_promise_clock';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_promise\` (\`id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`state\` varchar(32) not null default 'RUNNING', \`rule\` varchar(32) not null, \`term\` int null, \`started_at\` datetime(3) not null, \`due_at\` datetime(3) not null, \`paused_at\` datetime(3) null, \`pause\` varchar(32) null, \`paused_ms\` bigint not null default '0', \`ended_at\` datetime(3) null, \`ended_hour\` datetime(3) null, \`step\` int not null default 0, \`next_step_at\` datetime(3) not null, \`owner_id\` char(26) null, \`owner_name\` varchar(80) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_promise\` add index \`order_promise_ended_hour_warehouse_id_index\` (\`ended_hour\`, \`warehouse_id\`);`);
    this.addSql(`alter table \`order_promise\` add index \`order_promise_next_step_at_id_index\` (\`next_step_at\`, \`id\`);`);

    this.addSql(`alter table \`orders\` add \`promise_paused_at\` datetime(3) null;`);
    this.addSql(`alter table \`orders\` add index \`orders_promise_paused_at_placed_at_id_index\` (\`promise_paused_at\`, \`placed_at\`, \`id\`);`);

    this.addSql(`alter table \`shop\` add \`promise_rule\` varchar(32) not null default 'WITHIN_HOURS', add \`cut_off_hour\` int not null default 16, add \`promise_version\` int not null default 1;`);
    // Orders that have still to leave get the clock that they had already: the time that stands on them.
    this.addSql(`insert into \`order_promise\` (\`id\`, \`shop_id\`, \`warehouse_id\`, \`customer_id\`, \`state\`, \`rule\`, \`started_at\`, \`due_at\`, \`paused_ms\`, \`step\`, \`next_step_at\`) select \`id\`, \`shop_id\`, \`warehouse_id\`, \`customer_id\`, 'RUNNING', 'GIVEN', coalesce(\`paid_at\`, \`placed_at\`), \`ship_by\`, 0, 0, \`ship_by\` from \`orders\` where \`ship_by\` is not null and \`stage\` in ('AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW', 'APPROVED') and \`fulfilment_status\` in ('UNALLOCATED', 'ALLOCATED', 'PICKING', 'PACKED');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_promise\`;`);

    this.addSql(`alter table \`orders\` drop index \`orders_promise_paused_at_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`promise_paused_at\`;`);

    this.addSql(`alter table \`shop\` drop column \`promise_rule\`, drop column \`cut_off_hour\`, drop column \`promise_version\`;`);
  }

}
