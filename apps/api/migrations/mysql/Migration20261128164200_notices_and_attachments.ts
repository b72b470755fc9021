import { Migration } from '@mikro-orm/migrations';

export class Migration20261128164200_notices_and_attachments extends Migration {

  override name = 'Migration20261128164200_notices_and_attachments';

  override up(): void | Promise<void> {
    this.addSql(`create table \`notice\` (\`id\` char(26) not null, \`recipient_id\` char(26) not null, \`kind\` varchar(32) not null, \`subject_type\` varchar(40) not null, \`subject_id\` char(26) not null, \`entry_id\` char(26) not null, \`actor_id\` char(26) null, \`actor_name\` varchar(80) not null, \`at\` datetime(3) not null, \`read_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`notice\` add index \`notice_at_index\` (\`at\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_actor_id_index\` (\`actor_id\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_recipient_id_read_at_id_index\` (\`recipient_id\`, \`read_at\`, \`id\`);`);
    this.addSql(`alter table \`notice\` add index \`notice_recipient_id_id_index\` (\`recipient_id\`, \`id\`);`);

    this.addSql(`create table \`order_attachment\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`entry_id\` char(26) null, \`uploader_id\` char(26) not null, \`name\` varchar(160) not null, \`content_type\` varchar(40) not null, \`size\` int not null, \`sha256\` varchar(64) not null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_attachment\` add index \`order_attachment_entry_id_created_at_index\` (\`entry_id\`, \`created_at\`);`);
    this.addSql(`alter table \`order_attachment\` add index \`order_attachment_uploader_id_entry_id_index\` (\`uploader_id\`, \`entry_id\`);`);
    this.addSql(`alter table \`order_attachment\` add index \`order_attachment_order_id_id_index\` (\`order_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`notice\`;`);
    this.addSql(`drop table if exists \`order_attachment\`;`);
  }

}
