import { Migration } from '@mikro-orm/migrations';

export class Migration20261126230703_audit_log extends Migration {

  override name = 'Migration20261126230703_audit_log';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_cut\` (\`seq\` int unsigned not null, \`link_hash\` varchar(64) not null, \`removed\` int not null, \`cut_at\` datetime(3) not null, \`hash\` varchar(64) not null, primary key (\`seq\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);

    this.addSql(`create table \`audit_link\` (\`seq\` int unsigned not null, \`entry_id\` char(26) not null, \`entry_hash\` varchar(64) not null, \`entry_at\` datetime(3) not null, \`hash\` varchar(64) not null, primary key (\`seq\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`audit_link\` add unique \`audit_link_entry_id_unique\` (\`entry_id\`);`);

    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_actor_id_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_subject_id_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` add \`changes\` json null, add \`user_agent\` varchar(200) null, add \`hash\` varchar(64) not null default '';`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_request_id_index\` (\`request_id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_action_at_id_index\` (\`action\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_actor_id_at_id_index\` (\`actor_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_subject_id_at_id_index\` (\`subject_id\`, \`at\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_at_id_index\` (\`at\`, \`id\`);`);

    // Append-only: what was written stays, and only what is older than 180 days may go.
    this.addSql(`create trigger \`audit_entry_unchanged\` before update on \`audit_entry\` for each row signal sqlstate '45000' set message_text = 'the audit log is append-only';`);
    this.addSql(`create trigger \`audit_entry_kept\` before delete on \`audit_entry\` for each row begin if old.\`at\` > utc_timestamp(3) - interval 180 day then signal sqlstate '45000' set message_text = 'the audit log is kept for 180 days at least'; end if; end`);
    this.addSql(`create trigger \`audit_link_unchanged\` before update on \`audit_link\` for each row signal sqlstate '45000' set message_text = 'the audit log is append-only';`);
    this.addSql(`create trigger \`audit_link_kept\` before delete on \`audit_link\` for each row begin if old.\`entry_at\` > utc_timestamp(3) - interval 180 day then signal sqlstate '45000' set message_text = 'the audit log is kept for 180 days at least'; end if; end`);
    this.addSql(`create trigger \`audit_cut_unchanged\` before update on \`audit_cut\` for each row signal sqlstate '45000' set message_text = 'the audit log is append-only';`);
    this.addSql(`create trigger \`audit_cut_kept\` before delete on \`audit_cut\` for each row signal sqlstate '45000' set message_text = 'the audit log is append-only';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop trigger if exists \`audit_entry_unchanged\`;`);
    this.addSql(`drop trigger if exists \`audit_entry_kept\`;`);
    this.addSql(`drop trigger if exists \`audit_link_unchanged\`;`);
    this.addSql(`drop trigger if exists \`audit_link_kept\`;`);
    this.addSql(`drop trigger if exists \`audit_cut_unchanged\`;`);
    this.addSql(`drop trigger if exists \`audit_cut_kept\`;`);

    this.addSql(`drop table if exists \`audit_cut\`;`);
    this.addSql(`drop table if exists \`audit_link\`;`);

    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_request_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_action_at_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_actor_id_at_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_subject_id_at_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop index \`audit_entry_at_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop column \`changes\`, drop column \`user_agent\`, drop column \`hash\`;`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_actor_id_id_index\` (\`actor_id\`, \`id\`);`);
    this.addSql(`alter table \`audit_entry\` add index \`audit_entry_subject_id_id_index\` (\`subject_id\`, \`id\`);`);
  }

}
