import { Migration } from '@mikro-orm/migrations';

export class Migration20261128003717_permission_request_life extends Migration {

  override name = 'Migration20261128003717_permission_request_life';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`permission_request\` add \`open_for\` varchar(90) null, add \`state\` varchar(32) not null default 'OPEN', add \`decided_by_id\` char(26) null, add \`decided_by\` varchar(80) null, add \`decided_at\` datetime(3) null, add \`note\` varchar(300) null, add \`granted_until\` datetime(3) null, add \`version\` int not null default 1;`);
    this.addSql(`alter table \`permission_request\` add unique \`permission_request_open_for_unique\` (\`open_for\`);`);
    this.addSql(`alter table \`permission_request\` add index \`permission_request_state_asked_at_id_index\` (\`state\`, \`asked_at\`, \`id\`);`);
    this.addSql(`alter table \`permission_request\` add index \`permission_request_user_id_asked_at_id_index\` (\`user_id\`, \`asked_at\`, \`id\`);`);
    this.addSql(`alter table \`permission_request\` add index \`permission_request_asked_at_id_index\` (\`asked_at\`, \`id\`);`);
    // Of what was asked before requests had a life, the newest of each person and permission waits; the rest is over.
    this.addSql(`update \`permission_request\` set \`open_for\` = concat(\`user_id\`, ':', \`permission\`) where \`id\` in (select \`id\` from (select max(\`id\`) as \`id\` from \`permission_request\` group by \`user_id\`, \`permission\`) as \`newest\`);`);
    this.addSql(`update \`permission_request\` set \`state\` = 'EXPIRED', \`decided_at\` = \`asked_at\` where \`open_for\` is null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`permission_request\` drop index \`permission_request_open_for_unique\`;`);
    this.addSql(`alter table \`permission_request\` drop index \`permission_request_state_asked_at_id_index\`;`);
    this.addSql(`alter table \`permission_request\` drop index \`permission_request_user_id_asked_at_id_index\`;`);
    this.addSql(`alter table \`permission_request\` drop index \`permission_request_asked_at_id_index\`;`);
    this.addSql(`alter table \`permission_request\` drop column \`open_for\`, drop column \`state\`, drop column \`decided_by_id\`, drop column \`decided_by\`, drop column \`decided_at\`, drop column \`note\`, drop column \`granted_until\`, drop column \`version\`;`);
  }

}
