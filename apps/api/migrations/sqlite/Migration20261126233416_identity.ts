import { Migration } from '@mikro-orm/migrations';

export class Migration20261126233416_identity extends Migration {

  override name = 'Migration20261126233416_identity';

  override up(): void | Promise<void> {
    this.addSql(`create table \`consent\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`document\` text not null, \`version\` text not null, \`ip\` text null, \`at\` datetime not null);`);
    this.addSql(`create index \`consent_user_id_index\` on \`consent\` (\`user_id\`);`);

    this.addSql(`create table \`contact\` (\`id\` char(26) not null primary key, \`user_id\` char(26) not null, \`channel\` text not null, \`address\` text not null, \`verified_at\` datetime not null);`);
    this.addSql(`create unique index \`contact_user_id_channel_unique\` on \`contact\` (\`user_id\`, \`channel\`);`);
    this.addSql(`create unique index \`contact_channel_address_unique\` on \`contact\` (\`channel\`, \`address\`);`);

    this.addSql(`create table \`human_proof\` (\`id\` char(64) not null primary key, \`expires_at\` datetime not null);`);
    this.addSql(`create index \`human_proof_expires_at_index\` on \`human_proof\` (\`expires_at\`);`);

    this.addSql(`create table \`invitation\` (\`id\` char(26) not null primary key, \`token_hash\` text null, \`display_name\` text not null, \`email\` text not null, \`mobile\` text not null, \`role_ids\` json not null, \`invited_by\` char(26) not null, \`locale\` text not null, \`created_at\` datetime not null, \`expires_at\` datetime not null, \`accepted_at\` datetime null, \`revoked_at\` datetime null);`);
    this.addSql(`create unique index \`invitation_token_hash_unique\` on \`invitation\` (\`token_hash\`);`);
    this.addSql(`create index \`invitation_created_at_id_index\` on \`invitation\` (\`created_at\`, \`id\`);`);

    this.addSql(`create table \`outgoing_message\` (\`id\` char(26) not null primary key, \`channel\` text not null, \`template\` text not null, \`state\` text not null, \`provider_id\` text null, \`sealed\` text null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`outgoing_message_created_at_index\` on \`outgoing_message\` (\`created_at\`);`);

    this.addSql(`create table \`verification_code\` (\`id\` char(26) not null primary key, \`purpose\` text not null, \`channel\` text not null, \`address\` text not null, \`ticket_hash\` text not null, \`code_hash\` text null, \`locale\` text not null, \`day\` text not null, \`ordinal\` integer not null, \`attempts\` integer not null default 0, \`sending\` text not null default 'QUEUED', \`expires_at\` datetime not null, \`used_at\` datetime null, \`created_at\` datetime not null);`);
    this.addSql(`create index \`verification_code_created_at_index\` on \`verification_code\` (\`created_at\`);`);
    this.addSql(`create unique index \`verification_code_channel_address_day_ordinal_unique\` on \`verification_code\` (\`channel\`, \`address\`, \`day\`, \`ordinal\`);`);
    this.addSql(`create unique index \`verification_code_ticket_hash_channel_unique\` on \`verification_code\` (\`ticket_hash\`, \`channel\`);`);
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
