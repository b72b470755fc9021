import { Migration } from '@mikro-orm/migrations';

export class Migration20261126225717_api_keys extends Migration {

  override name = 'Migration20261126225717_api_keys';

  override up(): void | Promise<void> {
    // Keys that there are keep working: what their role allowed becomes their own.
    this.addSql(`alter table \`api_key\` add \`mode\` varchar(32) not null default 'LIVE', add \`start\` varchar(20) not null default 'oms_live_…', add \`permissions\` json null, add \`warehouse_ids\` json null, add \`addresses\` json null, add \`owner_id\` char(26) null, add \`created_by_name\` varchar(80) not null default 'oms', add \`revoked_at\` datetime(3) null, add \`last_used_at\` datetime(3) null, add \`last_used_ip\` varchar(64) null, add \`replaced_by_id\` char(26) null, add \`bucket_size\` int null, add \`restore_rate\` int null;`);
    this.addSql(`update \`api_key\` as k join \`role\` as r on r.\`id\` = k.\`role_id\` set k.\`permissions\` = r.\`permissions\`;`);
    this.addSql(`delete from \`api_key\` where \`permissions\` is null;`);
    this.addSql(`alter table \`api_key\` modify \`permissions\` json not null, alter \`mode\` drop default, alter \`start\` drop default, alter \`created_by_name\` drop default, drop column \`role_id\`;`);
    this.addSql(`alter table \`api_key\` add index \`api_key_owner_id_id_index\` (\`owner_id\`, \`id\`);`);
  }

  // What a key may do stands in itself now and belongs to no role: going back ends the keys.
  override down(): void | Promise<void> {
    this.addSql(`delete from \`api_key\`;`);
    this.addSql(`alter table \`api_key\` drop index \`api_key_owner_id_id_index\`;`);
    this.addSql(`alter table \`api_key\` drop column \`mode\`, drop column \`start\`, drop column \`permissions\`, drop column \`warehouse_ids\`, drop column \`addresses\`, drop column \`owner_id\`, drop column \`created_by_name\`, drop column \`revoked_at\`, drop column \`last_used_at\`, drop column \`last_used_ip\`, drop column \`replaced_by_id\`, drop column \`bucket_size\`, drop column \`restore_rate\`;`);
    this.addSql(`alter table \`api_key\` add \`role_id\` char(26) not null;`);
  }

}
