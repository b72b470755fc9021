import { Migration } from '@mikro-orm/migrations';

export class Migration20261128102629_order_batches_and_drafts extends Migration {

  override name = 'Migration20261128102629_order_batches_and_drafts';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_batch\` (\`id\` char(26) not null, \`owner_id\` char(26) not null, \`verb\` varchar(32) not null, \`particulars\` json not null, \`state\` varchar(32) not null default 'WORKING', \`total\` int not null, \`done\` int not null default 0, \`refused\` int not null default 0, \`job_id\` char(26) not null, \`created_at\` datetime(3) not null, \`ended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_batch\` add index \`order_batch_owner_id_id_index\` (\`owner_id\`, \`id\`);`);

    this.addSql(`create table \`order_batch_item\` (\`id\` char(26) not null, \`batch_id\` char(26) not null, \`order_id\` char(26) not null, \`order_no\` varchar(20) not null, \`state\` varchar(32) not null default 'WAITING', \`problem\` varchar(60) null, \`params\` json null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_batch_item\` add index \`order_batch_item_batch_id_id_index\` (\`batch_id\`, \`id\`);`);
    this.addSql(`alter table \`order_batch_item\` add index \`order_batch_item_batch_id_state_id_index\` (\`batch_id\`, \`state\`, \`id\`);`);

    this.addSql(`create table \`order_draft\` (\`id\` char(26) not null, \`owner_id\` char(26) not null, \`sealed\` text not null, \`updated_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_draft\` add index \`order_draft_updated_at_index\` (\`updated_at\`);`);
    this.addSql(`alter table \`order_draft\` add index \`order_draft_owner_id_updated_at_index\` (\`owner_id\`, \`updated_at\`);`);

    this.addSql(`create table \`order_invoice\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`kind\` varchar(32) not null, \`title\` varchar(100) not null, \`tax_number\` varchar(18) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_invoice\` add unique \`order_invoice_order_id_unique\` (\`order_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_batch\`;`);
    this.addSql(`drop table if exists \`order_batch_item\`;`);
    this.addSql(`drop table if exists \`order_draft\`;`);
    this.addSql(`drop table if exists \`order_invoice\`;`);
  }

}
