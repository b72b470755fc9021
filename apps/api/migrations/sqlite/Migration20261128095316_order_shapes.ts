import { Migration } from '@mikro-orm/migrations';

export class Migration20261128095316_order_shapes extends Migration {

  override name = 'Migration20261128095316_order_shapes';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add column \`type\` text not null default 'SALE';`);
    this.addSql(`alter table \`orders\` add column \`original_id\` char(26) null;`);
    this.addSql(`create index \`orders_original_id_id_index\` on \`orders\` (\`original_id\`, \`id\`);`);
    this.addSql(`create index \`orders_type_placed_at_id_index\` on \`orders\` (\`type\`, \`placed_at\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`orders_original_id_id_index\`;`);
    this.addSql(`drop index \`orders_type_placed_at_id_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`type\`;`);
    this.addSql(`alter table \`orders\` drop column \`original_id\`;`);
  }

}
