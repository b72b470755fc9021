import { Migration } from '@mikro-orm/migrations';

export class Migration20261128100701_unpaid_orders extends Migration {

  override name = 'Migration20261128100701_unpaid_orders';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add \`closes_at\` datetime(3) null;`);
    this.addSql(`alter table \`orders\` add index \`orders_closes_at_index\` (\`closes_at\`);`);

    this.addSql(`alter table \`shop\` add \`close_unpaid_after_minutes\` int null;`);
    // Shops that are there begin with what a new one begins with; orders that are there never close by themselves.
    this.addSql(`update \`shop\` set \`close_unpaid_after_minutes\` = case \`channel\` when 'STOREFRONT' then 30 else 1440 end where \`channel\` in ('STOREFRONT', 'MANUAL');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table \`orders\` drop index \`orders_closes_at_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`closes_at\`;`);

    this.addSql(`alter table \`shop\` drop column \`close_unpaid_after_minutes\`;`);
  }

}
