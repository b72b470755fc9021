import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231025_roles extends Migration {

  override name = 'Migration20261126231025_roles';

  override up(): void | Promise<void> {
    this.addSql(`create table \`access_stamp\` (\`id\` text not null primary key default 'rights', \`stamp\` char(26) not null);`);

    this.addSql(`drop index \`direct_grant_user_id_index\`;`);
    this.addSql(`alter table \`direct_grant\` add column \`valid_from\` datetime null;`);
    this.addSql(`alter table \`direct_grant\` add column \`valid_until\` datetime null;`);
    this.addSql(`create index \`direct_grant_permission_index\` on \`direct_grant\` (\`permission\`);`);
    this.addSql(`create unique index \`direct_grant_user_id_permission_unique\` on \`direct_grant\` (\`user_id\`, \`permission\`);`);

    this.addSql(`alter table \`refund\` add column \`first_approver_id\` text null;`);
    this.addSql(`alter table \`refund\` add column \`first_approved_by\` text null;`);
    this.addSql(`alter table \`refund\` add column \`approved_at\` datetime null;`);

    this.addSql(`alter table \`role\` add column \`description\` text null;`);
    this.addSql(`alter table \`role\` add column \`refund_limit\` bigint null;`);
    this.addSql(`alter table \`role\` add column \`version\` integer not null default 1;`);
    this.addSql(`create unique index \`role_name_unique\` on \`role\` (\`name\`);`);

    this.addSql(`drop index \`user_role_user_id_index\`;`);
    this.addSql(`alter table \`user_role\` add column \`valid_from\` datetime null;`);
    this.addSql(`alter table \`user_role\` add column \`valid_until\` datetime null;`);
    this.addSql(`create index \`user_role_role_id_index\` on \`user_role\` (\`role_id\`);`);
    this.addSql(`create unique index \`user_role_user_id_role_id_unique\` on \`user_role\` (\`user_id\`, \`role_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`access_stamp\`;`);

    this.addSql(`drop index \`direct_grant_permission_index\`;`);
    this.addSql(`drop index \`direct_grant_user_id_permission_unique\`;`);
    this.addSql(`alter table \`direct_grant\` drop column \`valid_from\`;`);
    this.addSql(`alter table \`direct_grant\` drop column \`valid_until\`;`);
    this.addSql(`create index \`direct_grant_user_id_index\` on \`direct_grant\` (\`user_id\`);`);

    this.addSql(`alter table \`refund\` drop column \`first_approver_id\`;`);
    this.addSql(`alter table \`refund\` drop column \`first_approved_by\`;`);
    this.addSql(`alter table \`refund\` drop column \`approved_at\`;`);

    this.addSql(`drop index \`role_name_unique\`;`);
    this.addSql(`alter table \`role\` drop column \`description\`;`);
    this.addSql(`alter table \`role\` drop column \`refund_limit\`;`);
    this.addSql(`alter table \`role\` drop column \`version\`;`);

    this.addSql(`drop index \`user_role_role_id_index\`;`);
    this.addSql(`drop index \`user_role_user_id_role_id_unique\`;`);
    this.addSql(`alter table \`user_role\` drop column \`valid_from\`;`);
    this.addSql(`alter table \`user_role\` drop column \`valid_until\`;`);
    this.addSql(`create index \`user_role_user_id_index\` on \`user_role\` (\`user_id\`);`);
  }

}
