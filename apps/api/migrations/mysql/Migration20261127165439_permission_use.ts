import { Migration } from '@mikro-orm/migrations';

export class Migration20261127165439_permission_use extends Migration {

  override name = 'Migration20261127165439_permission_use';

  override up(): void | Promise<void> {
    this.addSql(`create table \`access_proposal\` (\`id\` char(26) not null, \`kind\` varchar(32) not null, \`subject_id\` char(26) not null, \`subject_name\` varchar(60) not null, \`taken\` json not null, \`version_after\` int null, \`applied_by_name\` varchar(80) not null, \`applied_at\` datetime(3) not null, \`undone_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`access_proposal\` add index \`access_proposal_applied_at_id_index\` (\`applied_at\`, \`id\`);`);

    this.addSql(`create table \`permission_use\` (\`user_id\` char(26) not null, \`permission\` varchar(60) not null, \`day\` varchar(10) not null, \`count\` int not null, primary key (\`user_id\`, \`permission\`, \`day\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`permission_use\` add index \`permission_use_day_index\` (\`day\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`access_proposal\`;`);
    this.addSql(`drop table if exists \`permission_use\`;`);
  }

}
