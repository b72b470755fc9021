import { Migration } from '@mikro-orm/migrations';

export class Migration20261128102625_order_batches_and_drafts extends Migration {

  override name = 'Migration20261128102625_order_batches_and_drafts';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_batch\` (\`id\` char(26) not null primary key, \`owner_id\` char(26) not null, \`verb\` text not null, \`particulars\` json not null, \`state\` text not null default 'WORKING', \`total\` integer not null, \`done\` integer not null default 0, \`refused\` integer not null default 0, \`job_id\` char(26) not null, \`created_at\` datetime not null, \`ended_at\` datetime null);`);
    this.addSql(`create index \`order_batch_owner_id_id_index\` on \`order_batch\` (\`owner_id\`, \`id\`);`);

    this.addSql(`create table \`order_batch_item\` (\`id\` char(26) not null primary key, \`batch_id\` char(26) not null, \`order_id\` char(26) not null, \`order_no\` text not null, \`state\` text not null default 'WAITING', \`problem\` text null, \`params\` json null);`);
    this.addSql(`create index \`order_batch_item_batch_id_id_index\` on \`order_batch_item\` (\`batch_id\`, \`id\`);`);
    this.addSql(`create index \`order_batch_item_batch_id_state_id_index\` on \`order_batch_item\` (\`batch_id\`, \`state\`, \`id\`);`);

    this.addSql(`create table \`order_draft\` (\`id\` char(26) not null primary key, \`owner_id\` char(26) not null, \`sealed\` text not null, \`updated_at\` datetime not null);`);
    this.addSql(`create index \`order_draft_updated_at_index\` on \`order_draft\` (\`updated_at\`);`);
    this.addSql(`create index \`order_draft_owner_id_updated_at_index\` on \`order_draft\` (\`owner_id\`, \`updated_at\`);`);

    this.addSql(`create table \`order_invoice\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`kind\` text not null, \`title\` text not null, \`tax_number\` text null);`);
    this.addSql(`create unique index \`order_invoice_order_id_unique\` on \`order_invoice\` (\`order_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_batch\`;`);
    this.addSql(`drop table if exists \`order_batch_item\`;`);
    this.addSql(`drop table if exists \`order_draft\`;`);
    this.addSql(`drop table if exists \`order_invoice\`;`);
  }

}
