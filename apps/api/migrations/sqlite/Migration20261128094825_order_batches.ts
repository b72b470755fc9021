import { Migration } from '@mikro-orm/migrations';

export class Migration20261128094825_order_batches extends Migration {

  override name = 'Migration20261128094825_order_batches';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_batch\` (\`id\` char(26) not null primary key, \`owner_id\` char(26) not null, \`verb\` text not null, \`particulars\` json not null, \`state\` text not null default 'WORKING', \`total\` integer not null, \`done\` integer not null default 0, \`refused\` integer not null default 0, \`job_id\` char(26) not null, \`created_at\` datetime not null, \`ended_at\` datetime null);`);
    this.addSql(`create index \`order_batch_owner_id_id_index\` on \`order_batch\` (\`owner_id\`, \`id\`);`);

    this.addSql(`create table \`order_batch_item\` (\`id\` char(26) not null primary key, \`batch_id\` char(26) not null, \`order_id\` char(26) not null, \`order_no\` text not null, \`state\` text not null default 'WAITING', \`problem\` text null, \`params\` json null);`);
    this.addSql(`create index \`order_batch_item_batch_id_id_index\` on \`order_batch_item\` (\`batch_id\`, \`id\`);`);
    this.addSql(`create index \`order_batch_item_batch_id_state_id_index\` on \`order_batch_item\` (\`batch_id\`, \`state\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_batch\`;`);
    this.addSql(`drop table if exists \`order_batch_item\`;`);
  }

}
