import { Migration } from '@mikro-orm/migrations';

export class Migration20261128200244_orders_by_goods_and_time extends Migration {

  override name = 'Migration20261128200244_orders_by_goods_and_time';

  override async up(): Promise<void> {
    await this.execute(`alter table \`orders\` drop index \`orders_placed_at_id_index\`, add index \`orders_placed_at_id_due_key_index\` (\`placed_at\`, \`id\`, \`due_key\`);`);

    // Nothing is paid before it is placed: so says its key from now on.
    await this.execute(`update \`orders\` set \`paid_key\` = \`placed_at\` where \`paid_key\` < \`placed_at\`;`);

    await this.execute(`alter table \`order_line\` drop index \`order_line_sku_code_index\`, drop index \`order_line_sku_id_index\`;`);
    // The defaults are for the rows that are there, so that none is written anew; what is added names its own.
    await this.execute(`alter table \`order_line\` add \`shop_id\` char(26) not null default '', add \`placed_at\` datetime(3) not null default '1970-01-01', add \`category\` varchar(32) null;`);
    await this.#fill();
    await this.execute(`alter table \`order_line\` alter \`shop_id\` drop default, alter \`placed_at\` drop default;`);
    await this.execute(`alter table \`order_line\` add index \`order_line_category_placed_at_order_id_shop_id_index\` (\`category\`, \`placed_at\`, \`order_id\`, \`shop_id\`), add index \`order_line_sku_code_placed_at_order_id_shop_id_index\` (\`sku_code\`, \`placed_at\`, \`order_id\`, \`shop_id\`);`);
  }

  /** Many lines a statement, each committed by itself: one for all of millions would keep as much to be undone. */
  async #fill(): Promise<void> {
    for (let after = ''; ;) {
      const [last] = (await this.execute(`select max(\`id\`) as \`id\` from (select \`id\` from \`order_line\` where \`id\` > ? order by \`id\` limit 50000) as batch`, [after])) as unknown as { id: string | null }[];
      if (!last?.id) return;
      await this.execute(`update \`order_line\` join \`orders\` on \`orders\`.\`id\` = \`order_line\`.\`order_id\` left join \`sku\` on \`sku\`.\`id\` = \`order_line\`.\`sku_id\` set \`order_line\`.\`shop_id\` = \`orders\`.\`shop_id\`, \`order_line\`.\`placed_at\` = \`orders\`.\`placed_at\`, \`order_line\`.\`category\` = \`sku\`.\`category\` where \`order_line\`.\`id\` > ? and \`order_line\`.\`id\` <= ?`, [after, last.id]);
      after = last.id;
    }
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`order_line\` drop index \`order_line_category_placed_at_order_id_shop_id_index\`;`);
    this.addSql(`alter table \`order_line\` drop index \`order_line_sku_code_placed_at_order_id_shop_id_index\`;`);
    this.addSql(`alter table \`order_line\` drop column \`shop_id\`, drop column \`placed_at\`, drop column \`category\`;`);
    this.addSql(`alter table \`order_line\` add index \`order_line_sku_code_index\` (\`sku_code\`);`);
    this.addSql(`alter table \`order_line\` add index \`order_line_sku_id_index\` (\`sku_id\`);`);

    this.addSql(`alter table \`orders\` drop index \`orders_placed_at_id_due_key_index\`;`);
    this.addSql(`alter table \`orders\` add index \`orders_placed_at_id_index\` (\`placed_at\`, \`id\`);`);
  }

}
