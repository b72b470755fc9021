import { Migration } from '@mikro-orm/migrations';

export class Migration20261128094827_order_batches extends Migration {

  override name = 'Migration20261128094827_order_batches';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_batch\` (\`id\` char(26) not null, \`owner_id\` char(26) not null, \`verb\` varchar(32) not null, \`particulars\` json not null, \`state\` varchar(32) not null default 'WORKING', \`total\` int not null, \`done\` int not null default 0, \`refused\` int not null default 0, \`job_id\` char(26) not null, \`created_at\` datetime(3) not null, \`ended_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_batch\` add index \`order_batch_owner_id_id_index\` (\`owner_id\`, \`id\`);`);

    this.addSql(`create table \`order_batch_item\` (\`id\` char(26) not null, \`batch_id\` char(26) not null, \`order_id\` char(26) not null, \`order_no\` varchar(20) not null, \`state\` varchar(32) not null default 'WAITING', \`problem\` varchar(60) null, \`params\` json null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_batch_item\` add index \`order_batch_item_batch_id_id_index\` (\`batch_id\`, \`id\`);`);
    this.addSql(`alter table \`order_batch_item\` add index \`order_batch_item_batch_id_state_id_index\` (\`batch_id\`, \`state\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_batch\`;`);
    this.addSql(`drop table if exists \`order_batch_item\`;`);
  }

}
