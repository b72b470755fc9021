import { Migration } from '@mikro-orm/migrations';

export class Migration20261128200242_orders_by_goods_and_time extends Migration {

  override name = 'Migration20261128200242_orders_by_goods_and_time';

  override up(): void | Promise<void> {
    this.addSql(`drop index \`orders_placed_at_id_index\`;`);
    this.addSql(`create index \`orders_placed_at_id_due_key_index\` on \`orders\` (\`placed_at\`, \`id\`, \`due_key\`);`);

    // Nothing is paid before it is placed: so says its key from now on.
    this.addSql(`update \`orders\` set \`paid_key\` = \`placed_at\` where \`paid_key\` < \`placed_at\`;`);

    this.addSql(`drop index \`order_line_sku_code_index\`;`);
    this.addSql(`drop index \`order_line_sku_id_index\`;`);
    this.addSql(`alter table \`order_line\` add column \`shop_id\` char(26) not null default '';`);
    this.addSql(`alter table \`order_line\` add column \`placed_at\` datetime not null default 0;`);
    this.addSql(`alter table \`order_line\` add column \`category\` text null;`);
    this.addSql(`update \`order_line\` set \`shop_id\` = \`orders\`.\`shop_id\`, \`placed_at\` = \`orders\`.\`placed_at\`, \`category\` = (select \`category\` from \`sku\` where \`sku\`.\`id\` = \`order_line\`.\`sku_id\`) from \`orders\` where \`orders\`.\`id\` = \`order_line\`.\`order_id\`;`);
    this.addSql(`create index \`order_line_category_placed_at_order_id_shop_id_index\` on \`order_line\` (\`category\`, \`placed_at\`, \`order_id\`, \`shop_id\`);`);
    this.addSql(`create index \`order_line_sku_code_placed_at_order_id_shop_id_index\` on \`order_line\` (\`sku_code\`, \`placed_at\`, \`order_id\`, \`shop_id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`order_line_category_placed_at_order_id_shop_id_index\`;`);
    this.addSql(`drop index \`order_line_sku_code_placed_at_order_id_shop_id_index\`;`);
    this.addSql(`alter table \`order_line\` drop column \`shop_id\`;`);
    this.addSql(`alter table \`order_line\` drop column \`placed_at\`;`);
    this.addSql(`alter table \`order_line\` drop column \`category\`;`);
    this.addSql(`create index \`order_line_sku_code_index\` on \`order_line\` (\`sku_code\`);`);
    this.addSql(`create index \`order_line_sku_id_index\` on \`order_line\` (\`sku_id\`);`);

    this.addSql(`drop index \`orders_placed_at_id_due_key_index\`;`);
    this.addSql(`create index \`orders_placed_at_id_index\` on \`orders\` (\`placed_at\`, \`id\`);`);
  }

}
