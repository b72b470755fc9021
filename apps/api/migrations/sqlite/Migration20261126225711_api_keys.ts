import { Migration } from '@mikro-orm/migrations';

export class Migration20261126225711_api_keys extends Migration {

  override name = 'Migration20261126225711_api_keys';

  override up(): void | Promise<void> {
    // Keys that there are keep working: what their role allowed becomes their own.
    this.addSql(`drop index \`api_key_key_hash_unique\`;`);
    this.addSql(`alter table \`api_key\` rename to \`api_key_before\`;`);
    this.addSql(`create table \`api_key\` (\`id\` char(26) not null primary key, \`key_hash\` text not null, \`name\` text not null, \`mode\` text not null, \`start\` text not null, \`permissions\` json not null, \`shop_ids\` json null, \`warehouse_ids\` json null, \`addresses\` json null, \`owner_id\` char(26) null, \`created_by_name\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime null, \`revoked_at\` datetime null, \`last_used_at\` datetime null, \`last_used_ip\` text null, \`replaced_by_id\` char(26) null, \`bucket_size\` integer null, \`restore_rate\` integer null);`);
    this.addSql(`create unique index \`api_key_key_hash_unique\` on \`api_key\` (\`key_hash\`);`);
    this.addSql(`create index \`api_key_owner_id_id_index\` on \`api_key\` (\`owner_id\`, \`id\`);`);
    this.addSql(`insert into \`api_key\` (\`id\`, \`key_hash\`, \`name\`, \`mode\`, \`start\`, \`permissions\`, \`shop_ids\`, \`created_by_name\`, \`created_at\`, \`expires_at\`) select k.\`id\`, k.\`key_hash\`, k.\`name\`, 'LIVE', 'oms_live_…', r.\`permissions\`, k.\`shop_ids\`, 'oms', k.\`created_at\`, k.\`expires_at\` from \`api_key_before\` as k join \`role\` as r on r.\`id\` = k.\`role_id\`;`);
    this.addSql(`drop table \`api_key_before\`;`);
  }

  // What a key may do stands in itself now and belongs to no role: going back ends the keys.
  override down(): void | Promise<void> {
    this.addSql(`drop table \`api_key\`;`);
    this.addSql(`create table \`api_key\` (\`id\` char(26) not null primary key, \`key_hash\` text not null, \`name\` text not null, \`role_id\` char(26) not null, \`shop_ids\` json null, \`expires_at\` datetime null, \`created_at\` datetime not null);`);
    this.addSql(`create unique index \`api_key_key_hash_unique\` on \`api_key\` (\`key_hash\`);`);
  }

}
