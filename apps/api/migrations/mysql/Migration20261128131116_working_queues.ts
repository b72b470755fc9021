import { Migration } from '@mikro-orm/migrations';

export class Migration20261128131116_working_queues extends Migration {

  override name = 'Migration20261128131116_working_queues';

  override up(): void | Promise<void> {
    this.addSql(`create table \`absence\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`until\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`absence\` add unique \`absence_user_id_unique\` (\`user_id\`);`);

    this.addSql(`create table \`assignment_decision\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`shop_id\` char(26) not null, \`warehouse_id\` char(26) null, \`customer_id\` char(26) null, \`rule_set_id\` char(26) not null, \`rule_set_number\` int not null, \`rule_key\` char(26) null, \`assignee_id\` char(26) null, \`team_id\` char(26) null, \`facts\` json not null, \`trace\` json not null, \`decided_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`assignment_decision\` add index \`assignment_decision_decided_at_rule_key_index\` (\`decided_at\`, \`rule_key\`);`);
    this.addSql(`alter table \`assignment_decision\` add index \`assignment_decision_order_id_id_index\` (\`order_id\`, \`id\`);`);

    this.addSql(`create table \`team\` (\`id\` char(26) not null, \`name\` varchar(20) not null, \`retired_at\` datetime(3) null, \`version\` int not null default 1, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`team\` add unique \`team_name_unique\` (\`name\`);`);

    this.addSql(`create table \`team_member\` (\`id\` char(26) not null, \`team_id\` char(26) not null, \`user_id\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`team_member\` add index \`team_member_user_id_team_id_index\` (\`user_id\`, \`team_id\`);`);
    this.addSql(`alter table \`team_member\` add unique \`team_member_team_id_user_id_unique\` (\`team_id\`, \`user_id\`);`);

    this.addSql(`alter table \`orders\` add \`team_id\` char(26) null, add \`assignee_id\` char(26) null, add \`waiting\` tinyint(1) not null default false;`);
    this.addSql(`alter table \`orders\` add index \`orders_team_id_placed_at_id_index\` (\`team_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_assignee_id_placed_at_id_index\` (\`assignee_id\`, \`placed_at\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_waiting_assignee_id_due_key_id_index\` (\`waiting\`, \`assignee_id\`, \`due_key\`, \`id\`);`);
    // Orders of before that wait for a person stand in the queue, as if they had come to it just now.
    this.addSql("update orders set waiting = true where backordered = false and (stage in ('AWAITING_REVIEW', 'AWAITING_FINANCE_REVIEW') or (held = true and stage in ('AWAITING_PAYMENT', 'APPROVED')))");
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`absence\`;`);
    this.addSql(`drop table if exists \`assignment_decision\`;`);
    this.addSql(`drop table if exists \`team\`;`);
    this.addSql(`drop table if exists \`team_member\`;`);

    this.addSql(`alter table \`orders\` drop index \`orders_team_id_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_assignee_id_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_waiting_assignee_id_due_key_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`team_id\`, drop column \`assignee_id\`, drop column \`waiting\`;`);
  }

}
