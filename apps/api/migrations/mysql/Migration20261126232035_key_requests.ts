import { Migration } from '@mikro-orm/migrations';

export class Migration20261126232035_key_requests extends Migration {

  override name = 'Migration20261126232035_key_requests';

  override up(): void | Promise<void> {
    this.addSql(`create table \`api_key_request\` (\`id\` char(26) not null, \`api_key_id\` char(26) not null, \`operation\` varchar(80) null, \`cost\` int null, \`duration_ms\` int not null, \`status\` varchar(40) not null, \`request_id\` varchar(40) not null, \`ip\` varchar(64) null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`api_key_request\` add index \`api_key_request_at_index\` (\`at\`);`);
    this.addSql(`alter table \`api_key_request\` add index \`api_key_request_api_key_id_id_index\` (\`api_key_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`api_key_request\`;`);
  }

}
