import { Migration } from '@mikro-orm/migrations';

/** What held an order when it was cancelled was left open. */
export class Migration20261128220005_holds_of_cancelled_orders extends Migration {

  override name = 'Migration20261128220005_holds_of_cancelled_orders';

  override up(): void | Promise<void> {
    this.addSql(`update \`order_hold\` set
      \`released_by\` = coalesce((select max(\`actor_name\`) from \`timeline_entry\` where \`subject_id\` = \`order_hold\`.\`order_id\` and \`type\` = 'OrderCancelled'), \`placed_by\`),
      \`release_note\` = '订单已取消',
      \`released_at\` = coalesce((select max(\`at\`) from \`timeline_entry\` where \`subject_id\` = \`order_hold\`.\`order_id\` and \`type\` = 'OrderCancelled'), \`placed_at\`)
      where \`released_at\` is null and \`order_id\` in (select \`id\` from \`orders\` where \`stage\` = 'CANCELLED' and \`held\` = true);`);
    this.addSql(`update \`orders\` set \`held\` = false, \`backordered\` = false where \`stage\` = 'CANCELLED' and \`held\` = true;`);
  }

  /** Which of them were open is not known any more. */
  override down(): void {}

}
