import { Migration } from '@mikro-orm/migrations';

export class Migration20261128163809_stock_alerts extends Migration {

  override name = 'Migration20261128163809_stock_alerts';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stock_alert\` (\`id\` char(26) not null primary key, \`stock_id\` char(26) not null, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`state\` text not null default 'OPEN', \`open_key\` char(26) null, \`opened_at\` datetime not null, \`available_then\` integer not null, \`safety_level_then\` integer not null, \`cover_tenths\` integer not null, \`acknowledged_by_name\` text null, \`acknowledged_at\` datetime null, \`note\` text null, \`expected_at\` datetime null, \`closed_at\` datetime null, \`version\` integer not null default 1);`);
    this.addSql(`create unique index \`stock_alert_open_key_unique\` on \`stock_alert\` (\`open_key\`);`);
    this.addSql(`create index \`stock_alert_cover_tenths_id_index\` on \`stock_alert\` (\`cover_tenths\`, \`id\`);`);
    this.addSql(`create index \`stock_alert_opened_at_id_index\` on \`stock_alert\` (\`opened_at\`, \`id\`);`);
    this.addSql(`create index \`stock_alert_warehouse_id_state_cover_tenths_id_index\` on \`stock_alert\` (\`warehouse_id\`, \`state\`, \`cover_tenths\`, \`id\`);`);
    this.addSql(`create index \`stock_alert_state_cover_tenths_id_index\` on \`stock_alert\` (\`state\`, \`cover_tenths\`, \`id\`);`);

    this.addSql(`alter table \`sku\` add column \`pinyin\` text null;`);
    this.addSql(`alter table \`sku\` add column \`initials\` text null;`);
    this.addSql(`create index \`sku_initials_id_index\` on \`sku\` (\`initials\`, \`id\`);`);
    this.addSql(`create index \`sku_pinyin_id_index\` on \`sku\` (\`pinyin\`, \`id\`);`);
    this.addSql(`create index \`sku_title_id_index\` on \`sku\` (\`title\`, \`id\`);`);

    this.addSql(`alter table \`stock\` add column \`sku_code\` text not null default '';`);
    this.addSql(`alter table \`stock\` add column \`alert_id\` char(26) null;`);
    this.addSql(`alter table \`stock\` add column \`lead_days\` integer null;`);
    this.addSql(`alter table \`stock\` add column \`issued\` integer not null default 0;`);
    this.addSql(`alter table \`stock\` add column \`figure_days\` integer not null default 30;`);
    this.addSql(`alter table \`stock\` add column \`turnover_hundredths\` integer null;`);
    this.addSql(`alter table \`stock\` add column \`cover_tenths\` integer not null default 1000000;`);
    this.addSql(`alter table \`stock\` add column \`figures_at\` datetime null;`);
    this.addSql(`update \`stock\` set \`sku_code\` = coalesce((select \`code\` from \`sku\` where \`sku\`.\`id\` = \`stock\`.\`sku_id\`), '');`);
    this.addSql(`create index \`stock_sku_code_id_index\` on \`stock\` (\`sku_code\`, \`id\`);`);
    this.addSql(`create index \`stock_cover_tenths_id_index\` on \`stock\` (\`cover_tenths\`, \`id\`);`);
    this.addSql(`create index \`stock_on_hand_id_index\` on \`stock\` (\`on_hand\`, \`id\`);`);

    // How goods are said is filled in by a job, so that no upgrade waits for it. What is low already gets its alert from the daily job.
    this.addSql(`insert into \`job\` (\`id\`, \`name\`, \`payload\`, \`state\`, \`attempts\`, \`max_attempts\`, \`run_at\`, \`progress\`, \`created_at\`) values ('01M8FZZZZZZZZZZZZFNAMEKEYC', 'catalog.fill-name-keys', '{}', 'QUEUED', 0, 8, cast(unixepoch() as integer) * 1000, 0, cast(unixepoch() as integer) * 1000);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stock_alert\`;`);

    this.addSql(`drop index \`sku_initials_id_index\`;`);
    this.addSql(`drop index \`sku_pinyin_id_index\`;`);
    this.addSql(`drop index \`sku_title_id_index\`;`);
    this.addSql(`alter table \`sku\` drop column \`pinyin\`;`);
    this.addSql(`alter table \`sku\` drop column \`initials\`;`);

    this.addSql(`drop index \`stock_sku_code_id_index\`;`);
    this.addSql(`drop index \`stock_cover_tenths_id_index\`;`);
    this.addSql(`drop index \`stock_on_hand_id_index\`;`);
    this.addSql(`alter table \`stock\` drop column \`sku_code\`;`);
    this.addSql(`alter table \`stock\` drop column \`alert_id\`;`);
    this.addSql(`alter table \`stock\` drop column \`lead_days\`;`);
    this.addSql(`alter table \`stock\` drop column \`issued\`;`);
    this.addSql(`alter table \`stock\` drop column \`figure_days\`;`);
    this.addSql(`alter table \`stock\` drop column \`turnover_hundredths\`;`);
    this.addSql(`alter table \`stock\` drop column \`cover_tenths\`;`);
    this.addSql(`alter table \`stock\` drop column \`figures_at\`;`);
  }

}
