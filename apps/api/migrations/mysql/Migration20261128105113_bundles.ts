import { Migration } from '@mikro-orm/migrations';

export class Migration20261128105113_bundles extends Migration {

  override name = 'Migration20261128105113_bundles';

  override up(): void | Promise<void> {
    this.addSql(`create table \`order_line_component\` (\`id\` char(26) not null, \`order_id\` char(26) not null, \`order_line_id\` char(26) not null, \`sku_id\` char(26) not null, \`sku_code\` varchar(60) not null, \`title\` varchar(200) not null, \`quantity\` int not null, \`list_price\` bigint not null, \`shipped_quantity\` int not null default 0, \`returned_quantity\` int not null default 0, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`order_line_component\` add index \`order_line_component_sku_id_index\` (\`sku_id\`);`);
    this.addSql(`alter table \`order_line_component\` add index \`order_line_component_order_id_index\` (\`order_id\`);`);
    this.addSql(`alter table \`order_line_component\` add index \`order_line_component_order_line_id_id_index\` (\`order_line_id\`, \`id\`);`);

    this.addSql(`create table \`sku_component\` (\`id\` char(26) not null, \`bundle_id\` char(26) not null, \`sku_id\` char(26) not null, \`quantity\` int not null, primary key (\`id\`)) default character set utf8mb4 collate utf8mb4_bin engine = InnoDB;`);
    this.addSql(`alter table \`sku_component\` add unique \`sku_component_bundle_id_sku_id_unique\` (\`bundle_id\`, \`sku_id\`);`);

    this.addSql(`alter table \`order_line\` add \`bundle\` tinyint(1) not null default false;`);

    this.addSql(`alter table \`order_return_line\` add \`component_id\` char(26) null;`);

    this.addSql(`alter table \`sku\` add \`bundle\` tinyint(1) not null default false;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists \`order_line_component\`;`);
    this.addSql(`drop table if exists \`sku_component\`;`);

    this.addSql(`alter table \`order_line\` drop column \`bundle\`;`);

    this.addSql(`alter table \`order_return_line\` drop column \`component_id\`;`);

    this.addSql(`alter table \`sku\` drop column \`bundle\`;`);
  }

}
