import { Migration } from '@mikro-orm/migrations';

export class Migration20261128003713_permission_request_life extends Migration {

  override name = 'Migration20261128003713_permission_request_life';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`permission_request\` add column \`open_for\` text null;`);
    this.addSql(`alter table \`permission_request\` add column \`state\` text not null default 'OPEN';`);
    this.addSql(`alter table \`permission_request\` add column \`decided_by_id\` char(26) null;`);
    this.addSql(`alter table \`permission_request\` add column \`decided_by\` text null;`);
    this.addSql(`alter table \`permission_request\` add column \`decided_at\` datetime null;`);
    this.addSql(`alter table \`permission_request\` add column \`note\` text null;`);
    this.addSql(`alter table \`permission_request\` add column \`granted_until\` datetime null;`);
    this.addSql(`alter table \`permission_request\` add column \`version\` integer not null default 1;`);
    this.addSql(`create unique index \`permission_request_open_for_unique\` on \`permission_request\` (\`open_for\`);`);
    this.addSql(`create index \`permission_request_state_asked_at_id_index\` on \`permission_request\` (\`state\`, \`asked_at\`, \`id\`);`);
    this.addSql(`create index \`permission_request_user_id_asked_at_id_index\` on \`permission_request\` (\`user_id\`, \`asked_at\`, \`id\`);`);
    this.addSql(`create index \`permission_request_asked_at_id_index\` on \`permission_request\` (\`asked_at\`, \`id\`);`);
    // Of what was asked before requests had a life, the newest of each person and permission waits; the rest is over.
    this.addSql(`update \`permission_request\` set \`open_for\` = \`user_id\` || ':' || \`permission\` where \`id\` in (select \`id\` from (select max(\`id\`) as \`id\` from \`permission_request\` group by \`user_id\`, \`permission\`) as \`newest\`);`);
    this.addSql(`update \`permission_request\` set \`state\` = 'EXPIRED', \`decided_at\` = \`asked_at\` where \`open_for\` is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`permission_request_open_for_unique\`;`);
    this.addSql(`drop index \`permission_request_state_asked_at_id_index\`;`);
    this.addSql(`drop index \`permission_request_user_id_asked_at_id_index\`;`);
    this.addSql(`drop index \`permission_request_asked_at_id_index\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`open_for\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`state\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`decided_by_id\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`decided_by\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`decided_at\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`note\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`granted_until\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`version\`;`);
  }

}
