import { Migration } from '@mikro-orm/migrations';

export class Migration20261128135221_urgent_orders_by_time extends Migration {

  override name = 'Migration20261128135221_urgent_orders_by_time';

  override up(): void | Promise<void> {
    this.addSql(`create index \`orders_urgent_placed_at_id_index\` on \`orders\` (\`urgent\`, \`placed_at\`, \`id\`);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`orders_urgent_placed_at_id_index\`;`);
  }

}
