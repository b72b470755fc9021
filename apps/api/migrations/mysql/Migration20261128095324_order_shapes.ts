import { Migration } from '@mikro-orm/migrations';

export class Migration20261128095324_order_shapes extends Migration {

  override name = 'Migration20261128095324_order_shapes';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add \`type\` varchar(32) not null default 'SALE', add \`original_id\` char(26) null;`);
    this.addSql(`alter table \`orders\` add index \`orders_original_id_id_index\` (\`original_id\`, \`id\`);`);
    this.addSql(`alter table \`orders\` add index \`orders_type_placed_at_id_index\` (\`type\`, \`placed_at\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`orders\` drop index \`orders_original_id_id_index\`;`);
    this.addSql(`alter table \`orders\` drop index \`orders_type_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`type\`, drop column \`original_id\`;`);
  }

}
