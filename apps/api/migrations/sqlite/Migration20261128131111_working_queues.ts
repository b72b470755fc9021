import { Migration } from '@mikro-orm/migrations';

export class Migration20261128131111_working_queues extends Migration {

  override name = 'Migration20261128131111_working_queues';

  override up(): void | Promise<void> {
    this.addSql(`create table \`absence\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`until\` datetime null);`);
    this.addSql(`create unique index \`absence_user_id_unique\` on \`absence\` (\`user_id\`);`);

    this.addSql(`create table \`assignment_decision\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`rule_set_id\` char(26) not null, \`rule_set_number\` integer not null, \`rule_key\` char(26) null, \`assignee_id\` char(26) null, \`team_id\` char(26) null, \`facts\` json not null, \`trace\` json not null, \`decided_at\` datetime not null);`);
    this.addSql(`create index \`assignment_decision_decided_at_rule_key_index\` on \`assignment_decision\` (\`decided_at\`, \`rule_key\`);`);
    this.addSql(`create index \`assignment_decision_order_id_id_index\` on \`assignment_decision\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`team\` (\`id\` char(26) not null primary key, \`name\` text not null, \`retired_at\` datetime null, \`version\` integer not null default 1, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`team_name_unique\` on \`team\` (\`name\`);`);

    this.addSql(`create table \`team_member\` (\`id\` char(26) not null primary key, \`team_id\` char(26) not null, \`user_id\` char(26) not null);`);
    this.addSql(`create index \`team_member_user_id_team_id_index\` on \`team_member\` (\`user_id\`, \`team_id\`);`);
    this.addSql(`create unique index \`team_member_team_id_user_id_unique\` on \`team_member\` (\`team_id\`, \`user_id\`);`);

    this.addSql(`alter table \`orders\` add column \`team_id\` char(26) null;`);
    this.addSql(`alter table \`orders\` add column \`assignee_id\` char(26) null;`);
    this.addSql(`alter table \`orders\` add column \`waiting\` integer not null default false;`);
    this.addSql(`create index \`orders_team_id_placed_at_id_index\` on \`orders\` (\`team_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_assignee_id_placed_at_id_index\` on \`orders\` (\`assignee_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`create index \`orders_waiting_assignee_id_due_key_id_index\` on \`orders\` (\`waiting\`, \`assignee_id\`, \`due_key\`, \`id\`);`);
    // Orders of before that wait for a person stand in the queue, as if they had come to it just now.
    this.addSql("update orders set waiting = true where backordered = false and (stage in ('AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW') or (held = true and stage in ('AWAITING_PAYMENT', 'APPROVED')))");
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`absence\`;`);
    this.addSql(`drop table if exists \`assignment_decision\`;`);
    this.addSql(`drop table if exists \`team\`;`);
    this.addSql(`drop table if exists \`team_member\`;`);

    this.addSql(`drop index \`orders_team_id_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_assignee_id_placed_at_id_index\`;`);
    this.addSql(`drop index \`orders_waiting_assignee_id_due_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`team_id\`;`);
    this.addSql(`alter table \`orders\` drop column \`assignee_id\`;`);
    this.addSql(`alter table \`orders\` drop column \`waiting\`;`);
  }

}
