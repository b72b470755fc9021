import { Migration } from '@mikro-orm/migrations';

export class Migration20261128163811_stock_alerts extends Migration {

  override name = 'Migration20261128163811_stock_alerts';

  override up(): void | Promise<void> {
    this.addSql(`create table \`stock_alert\` (\`id\` char(26) not null, \`stock_id\` char(26) not null, \`sku_id\` char(26) not null, \`warehouse_id\` char(26) not null, \`state\` varchar(32) not null default 'OPEN', \`open_key\` char(26) null, \`opened_at\` datetime(3) not null, \`available_then\` int not null, \`safety_level_then\` int not null, \`cover_tenths\` int not null, \`acknowledged_by_name\` varchar(80) null, \`acknowledged_at\` datetime(3) null, \`note\` varchar(300) null, \`expected_at\` datetime(3) null, \`closed_at\` datetime(3) null, \`version\` int not null default 1, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`stock_alert\` add unique \`stock_alert_open_key_unique\` (\`open_key\`);`);
    this.addSql(`alter table \`stock_alert\` add index \`stock_alert_cover_tenths_id_index\` (\`cover_tenths\`, \`id\`);`);
    this.addSql(`alter table \`stock_alert\` add index \`stock_alert_opened_at_id_index\` (\`opened_at\`, \`id\`);`);
    this.addSql(`alter table \`stock_alert\` add index \`stock_alert_warehouse_id_state_cover_tenths_id_index\` (\`warehouse_id\`, \`state\`, \`cover_tenths\`, \`id\`);`);
    this.addSql(`alter table \`stock_alert\` add index \`stock_alert_state_cover_tenths_id_index\` (\`state\`, \`cover_tenths\`, \`id\`);`);

    this.addSql(`alter table \`sku\` add \`pinyin\` varchar(120) null, add \`initials\` varchar(40) null;`);
    this.addSql(`alter table \`sku\` add index \`sku_initials_id_index\` (\`initials\`, \`id\`);`);
    this.addSql(`alter table \`sku\` add index \`sku_pinyin_id_index\` (\`pinyin\`, \`id\`);`);
    this.addSql(`alter table \`sku\` add index \`sku_title_id_index\` (\`title\`, \`id\`);`);

    this.addSql(`alter table \`stock\` add \`sku_code\` varchar(60) not null default '', add \`alert_id\` char(26) null, add \`lead_days\` int null, add \`issued\` int not null default 0, add \`figure_days\` int not null default 30, add \`turnover_hundredths\` int null, add \`cover_tenths\` int not null default 1000000, add \`figures_at\` datetime(3) null;`);
    this.addSql(`update \`stock\` set \`sku_code\` = coalesce((select \`code\` from \`sku\` where \`sku\`.\`id\` = \`stock\`.\`sku_id\`), '');`);
    this.addSql(`alter table \`stock\` add index \`stock_sku_code_id_index\` (\`sku_code\`, \`id\`);`);
    this.addSql(`alter table \`stock\` add index \`stock_cover_tenths_id_index\` (\`cover_tenths\`, \`id\`);`);
    this.addSql(`alter table \`stock\` add index \`stock_on_hand_id_index\` (\`on_hand\`, \`id\`);`);

    // How goods are said is filled in by a job, so that no upgrade waits for it. What is low already gets its alert from the daily job.
    this.addSql(`insert into \`job\` (\`id\`, \`name\`, \`payload\`, \`state\`, \`attempts\`, \`max_attempts\`, \`run_at\`, \`progress\`, \`created_at\`) values ('01M8FZZZZZZZZZZZZFNAMEKEYC', 'catalog.fill-name-keys', '{}', 'QUEUED', 0, 8, utc_timestamp(3), 0, utc_timestamp(3));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`stock_alert\`;`);

    this.addSql(`alter table \`sku\` drop index \`sku_initials_id_index\`;`);
    this.addSql(`alter table \`sku\` drop index \`sku_pinyin_id_index\`;`);
    this.addSql(`alter table \`sku\` drop index \`sku_title_id_index\`;`);
    this.addSql(`alter table \`sku\` drop column \`pinyin\`, drop column \`initials\`;`);

    this.addSql(`alter table \`stock\` drop index \`stock_sku_code_id_index\`;`);
    this.addSql(`alter table \`stock\` drop index \`stock_cover_tenths_id_index\`;`);
    this.addSql(`alter table \`stock\` drop index \`stock_on_hand_id_index\`;`);
    this.addSql(`alter table \`stock\` drop column \`sku_code\`, drop column \`alert_id\`, drop column \`lead_days\`, drop column \`issued\`, drop column \`figure_days\`, drop column \`turnover_hundredths\`, drop column \`cover_tenths\`, drop column \`figures_at\`;`);
  }

}
