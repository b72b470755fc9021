import { Migration } from '@mikro-orm/migrations';

export class Migration20261126230657_audit_log extends Migration {

  override name = 'Migration20261126230657_audit_log';

  override up(): void | Promise<void> {
    this.addSql(`create table \`audit_cut\` (\`seq\` integer not null primary key, \`link_hash\` text not null, \`removed\` integer not null, \`cut_at\` datetime not null, \`hash\` text not null);`);

    this.addSql(`create table \`audit_link\` (\`seq\` integer not null primary key, \`entry_id\` char(26) not null, \`entry_hash\` text not null, \`entry_at\` datetime not null, \`hash\` text not null);`);
    this.addSql(`create unique index \`audit_link_entry_id_unique\` on \`audit_link\` (\`entry_id\`);`);

    this.addSql(`drop index \`audit_entry_actor_id_id_index\`;`);
    this.addSql(`drop index \`audit_entry_subject_id_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` add column \`changes\` json null;`);
    this.addSql(`alter table \`audit_entry\` add column \`user_agent\` text null;`);
    this.addSql(`alter table \`audit_entry\` add column \`hash\` text not null default '';`);
    this.addSql(`create index \`audit_entry_request_id_index\` on \`audit_entry\` (\`request_id\`);`);
    this.addSql(`create index \`audit_entry_action_at_id_index\` on \`audit_entry\` (\`action\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_actor_id_at_id_index\` on \`audit_entry\` (\`actor_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_subject_id_at_id_index\` on \`audit_entry\` (\`subject_id\`, \`at\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_at_id_index\` on \`audit_entry\` (\`at\`, \`id\`);`);

    // Append-only: what was written stays, and only what is older than 180 days may go.
    this.addSql(`create trigger \`audit_entry_unchanged\` before update on \`audit_entry\` begin select raise(abort, 'the audit log is append-only'); end;`);
    this.addSql(`create trigger \`audit_entry_kept\` before delete on \`audit_entry\` when old.\`at\` > (unixepoch() - 180 * 86400) * 1000 begin select raise(abort, 'the audit log is kept for 180 days at least'); end;`);
    this.addSql(`create trigger \`audit_link_unchanged\` before update on \`audit_link\` begin select raise(abort, 'the audit log is append-only'); end;`);
    this.addSql(`create trigger \`audit_link_kept\` before delete on \`audit_link\` when old.\`entry_at\` > (unixepoch() - 180 * 86400) * 1000 begin select raise(abort, 'the audit log is kept for 180 days at least'); end;`);
    this.addSql(`create trigger \`audit_cut_unchanged\` before update on \`audit_cut\` begin select raise(abort, 'the audit log is append-only'); end;`);
    this.addSql(`create trigger \`audit_cut_kept\` before delete on \`audit_cut\` begin select raise(abort, 'the audit log is append-only'); end;`);
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

    this.addSql(`drop index \`audit_entry_request_id_index\`;`);
    this.addSql(`drop index \`audit_entry_action_at_id_index\`;`);
    this.addSql(`drop index \`audit_entry_actor_id_at_id_index\`;`);
    this.addSql(`drop index \`audit_entry_subject_id_at_id_index\`;`);
    this.addSql(`drop index \`audit_entry_at_id_index\`;`);
    this.addSql(`alter table \`audit_entry\` drop column \`changes\`;`);
    this.addSql(`alter table \`audit_entry\` drop column \`user_agent\`;`);
    this.addSql(`alter table \`audit_entry\` drop column \`hash\`;`);
    this.addSql(`create index \`audit_entry_actor_id_id_index\` on \`audit_entry\` (\`actor_id\`, \`id\`);`);
    this.addSql(`create index \`audit_entry_subject_id_id_index\` on \`audit_entry\` (\`subject_id\`, \`id\`);`);
  }

}
