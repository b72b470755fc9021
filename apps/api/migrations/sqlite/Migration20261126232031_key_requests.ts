import { Migration } from '@mikro-orm/migrations';

export class Migration20261126232031_key_requests extends Migration {

  override name = 'Migration20261126232031_key_requests';

  override up(): void | Promise<void> {
    this.addSql(`create table \`api_key_request\` (\`id\` char(26) not null primary key, \`api_key_id\` char(26) not null, \`operation\` text null, \`cost\` integer null, \`duration_ms\` integer not null, \`status\` text not null, \`request_id\` text not null, \`ip\` text null, \`at\` datetime not null);`);
    this.addSql(`create index \`api_key_request_at_index\` on \`api_key_request\` (\`at\`);`);
    this.addSql(`create index \`api_key_request_api_key_id_id_index\` on \`api_key_request\` (\`api_key_id\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`api_key_request\`;`);
  }

}
