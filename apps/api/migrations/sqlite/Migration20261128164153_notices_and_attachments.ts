import { Migration } from '@mikro-orm/migrations';

export class Migration20261128164153_notices_and_attachments extends Migration {

  override name = 'Migration20261128164153_notices_and_attachments';

  override up(): void | Promise<void> {
    this.addSql(`create table \`notice\` (\`id\` char(26) not null primary key, \`recipient_id\` char(26) not null, \`kind\` text not null, \`subject_type\` text not null, \`subject_id\` char(26) not null, \`entry_id\` char(26) not null, \`actor_id\` char(26) null, \`actor_name\` text not null, \`at\` datetime not null, \`read_at\` datetime null);`);
    this.addSql(`create index \`notice_at_index\` on \`notice\` (\`at\`);`);
    this.addSql(`create index \`notice_actor_id_index\` on \`notice\` (\`actor_id\`);`);
    this.addSql(`create index \`notice_recipient_id_read_at_id_index\` on \`notice\` (\`recipient_id\`, \`read_at\`, \`id\`);`);
    this.addSql(`create index \`notice_recipient_id_id_index\` on \`notice\` (\`recipient_id\`, \`id\`);`);

    this.addSql(`create table \`order_attachment\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`entry_id\` char(26) null, \`uploader_id\` char(26) not null, \`name\` text not null, \`content_type\` text not null, \`size\` integer not null, \`sha256\` text not null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`order_attachment_entry_id_created_at_index\` on \`order_attachment\` (\`entry_id\`, \`created_at\`);`);
    this.addSql(`create index \`order_attachment_uploader_id_entry_id_index\` on \`order_attachment\` (\`uploader_id\`, \`entry_id\`);`);
    this.addSql(`create index \`order_attachment_order_id_id_index\` on \`order_attachment\` (\`order_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`notice\`;`);
    this.addSql(`drop table if exists \`order_attachment\`;`);
  }

}
