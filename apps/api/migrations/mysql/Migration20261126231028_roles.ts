import { Migration } from '@mikro-orm/migrations';

export class Migration20261126231028_roles extends Migration {

  override name = 'Migration20261126231028_roles';

  override up(): void | Promise<void> {
    this.addSql(`create table \`access_stamp\` (\`id\` varchar(20) not null default 'rights', \`stamp\` char(26) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`alter table \`direct_grant\` drop index \`direct_grant_user_id_index\`;`);
    this.addSql(`alter table \`direct_grant\` add \`valid_from\` datetime(3) null, add \`valid_until\` datetime(3) null;`);
    this.addSql(`alter table \`direct_grant\` add index \`direct_grant_permission_index\` (\`permission\`);`);
    this.addSql(`alter table \`direct_grant\` add unique \`direct_grant_user_id_permission_unique\` (\`user_id\`, \`permission\`);`);

    this.addSql(`alter table \`refund\` add \`first_approver_id\` varchar(60) null, add \`first_approved_by\` varchar(80) null, add \`approved_at\` datetime(3) null;`);

    this.addSql(`alter table \`role\` add \`description\` varchar(300) null, add \`refund_limit\` bigint null, add \`version\` int not null default 1;`);
    this.addSql(`alter table \`role\` add unique \`role_name_unique\` (\`name\`);`);

    this.addSql(`alter table \`user_role\` drop index \`user_role_user_id_index\`;`);
    this.addSql(`alter table \`user_role\` add \`valid_from\` datetime(3) null, add \`valid_until\` datetime(3) null;`);
    this.addSql(`alter table \`user_role\` add index \`user_role_role_id_index\` (\`role_id\`);`);
    this.addSql(`alter table \`user_role\` add unique \`user_role_user_id_role_id_unique\` (\`user_id\`, \`role_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`access_stamp\`;`);

    this.addSql(`alter table \`direct_grant\` drop index \`direct_grant_permission_index\`;`);
    this.addSql(`alter table \`direct_grant\` drop index \`direct_grant_user_id_permission_unique\`;`);
    this.addSql(`alter table \`direct_grant\` drop column \`valid_from\`, drop column \`valid_until\`;`);
    this.addSql(`alter table \`direct_grant\` add index \`direct_grant_user_id_index\` (\`user_id\`);`);

    this.addSql(`alter table \`refund\` drop column \`first_approver_id\`, drop column \`first_approved_by\`, drop column \`approved_at\`;`);

    this.addSql(`alter table \`role\` drop index \`role_name_unique\`;`);
    this.addSql(`alter table \`role\` drop column \`description\`, drop column \`refund_limit\`, drop column \`version\`;`);

    this.addSql(`alter table \`user_role\` drop index \`user_role_role_id_index\`;`);
    this.addSql(`alter table \`user_role\` drop index \`user_role_user_id_role_id_unique\`;`);
    this.addSql(`alter table \`user_role\` drop column \`valid_from\`, drop column \`valid_until\`;`);
    this.addSql(`alter table \`user_role\` add index \`user_role_user_id_index\` (\`user_id\`);`);
  }

}
