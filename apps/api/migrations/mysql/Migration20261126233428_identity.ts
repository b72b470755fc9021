import { Migration } from '@mikro-orm/migrations';

export class Migration20261126233428_identity extends Migration {

  override name = 'Migration20261126233428_identity';

  override up(): void | Promise<void> {
    this.addSql(`create table \`consent\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`document\` varchar(20) not null, \`version\` varchar(20) not null, \`ip\` varchar(64) null, \`at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`consent\` add index \`consent_user_id_index\` (\`user_id\`);`);

    this.addSql(`create table \`contact\` (\`id\` char(26) not null, \`user_id\` char(26) not null, \`channel\` varchar(32) not null, \`address\` varchar(120) not null, \`verified_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`contact\` add unique \`contact_user_id_channel_unique\` (\`user_id\`, \`channel\`);`);
    this.addSql(`alter table \`contact\` add unique \`contact_channel_address_unique\` (\`channel\`, \`address\`);`);

    this.addSql(`create table \`human_proof\` (\`id\` char(64) not null, \`expires_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`human_proof\` add index \`human_proof_expires_at_index\` (\`expires_at\`);`);

    this.addSql(`create table \`invitation\` (\`id\` char(26) not null, \`token_hash\` varchar(64) null, \`display_name\` varchar(60) not null, \`email\` varchar(120) not null, \`mobile\` varchar(120) not null, \`role_ids\` json not null, \`invited_by\` char(26) not null, \`locale\` varchar(8) not null, \`created_at\` datetime(3) not null, \`expires_at\` datetime(3) not null, \`accepted_at\` datetime(3) null, \`revoked_at\` datetime(3) null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`invitation\` add unique \`invitation_token_hash_unique\` (\`token_hash\`);`);
    this.addSql(`alter table \`invitation\` add index \`invitation_created_at_id_index\` (\`created_at\`, \`id\`);`);

    this.addSql(`create table \`outgoing_message\` (\`id\` char(26) not null, \`channel\` varchar(32) not null, \`template\` varchar(40) not null, \`state\` varchar(32) not null, \`provider_id\` varchar(200) null, \`sealed\` text null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`outgoing_message\` add index \`outgoing_message_created_at_index\` (\`created_at\`);`);

    this.addSql(`create table \`verification_code\` (\`id\` char(26) not null, \`purpose\` varchar(32) not null, \`channel\` varchar(32) not null, \`address\` varchar(120) not null, \`ticket_hash\` varchar(64) not null, \`code_hash\` varchar(64) null, \`locale\` varchar(8) not null, \`day\` varchar(10) not null, \`ordinal\` int not null, \`attempts\` int not null default 0, \`sending\` varchar(32) not null default 'QUEUED', \`expires_at\` datetime(3) not null, \`used_at\` datetime(3) null, \`created_at\` datetime(3) not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`verification_code\` add index \`verification_code_created_at_index\` (\`created_at\`);`);
    this.addSql(`alter table \`verification_code\` add unique \`verification_code_channel_address_day_ordinal_unique\` (\`channel\`, \`address\`, \`day\`, \`ordinal\`);`);
    this.addSql(`alter table \`verification_code\` add unique \`verification_code_ticket_hash_channel_unique\` (\`ticket_hash\`, \`channel\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`consent\`;`);
    this.addSql(`drop table if exists \`contact\`;`);
    this.addSql(`drop table if exists \`human_proof\`;`);
    this.addSql(`drop table if exists \`invitation\`;`);
    this.addSql(`drop table if exists \`outgoing_message\`;`);
    this.addSql(`drop table if exists \`verification_code\`;`);
  }

}
