import { Migration } from '@mikro-orm/migrations';

export class Migration20261128105102_bundles extends Migration {

  override name = 'Migration20261128105102_bundles';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_line_component\` (\`id\` char(26) not null primary key, \`order_id\` char(26) not null, \`order_line_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` text not null, \`title\` text not null, \`quantity\` integer not null, \`list_price\` bigint not null, \`shipped_quantity\` integer not null default 0, \`returned_quantity\` integer not null default 0);`);
    this.addSql(`create index \`order_line_component_sku_id_index\` on \`order_line_component\` (\`sku_id\`);`);
    this.addSql(`create index \`order_line_component_order_id_index\` on \`order_line_component\` (\`order_id\`);`);
    this.addSql(`create index \`order_line_component_order_line_id_id_index\` on \`order_line_component\` (\`order_line_id\`, \`id\`);`);

    this.addSql(`create table \`sku_component\` (\`id\` char(26) not null primary key, \`bundle_id\` char(26) not null, \`sku_id\` char(26) not null, \`quantity\` integer not null);`);
    this.addSql(`create unique index \`sku_component_bundle_id_sku_id_unique\` on \`sku_component\` (\`bundle_id\`, \`sku_id\`);`);

    this.addSql(`alter table \`order_line\` add column \`bundle\` integer not null default false;`);

    this.addSql(`alter table \`order_return_line\` add column \`component_id\` char(26) null;`);

    this.addSql(`alter table \`sku\` add column \`bundle\` integer not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_line_component\`;`);
    this.addSql(`drop table if exists \`sku_component\`;`);

    this.addSql(`alter table \`order_line\` drop column \`bundle\`;`);

    this.addSql(`alter table \`order_return_line\` drop column \`component_id\`;`);

    this.addSql(`alter table \`sku\` drop column \`bundle\`;`);
  }

}
