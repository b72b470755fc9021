import { Migration } from '@mikro-orm/migrations';

export class Migration20261128100654_unpaid_orders extends Migration {

  override name = 'Migration20261128100654_unpaid_orders';

  override up(): void | Promise<void> {
    this.addSql(`alter table \`orders\` add column \`closes_at\` datetime null;`);
    this.addSql(`create index \`orders_closes_at_index\` on \`orders\` (\`closes_at\`);`);

    this.addSql(`alter table \`shop\` add column \`close_unpaid_after_minutes\` integer null;`);
    // Shops that are there begin with what a new one begins with; orders that are there never close by themselves.
    this.addSql(`update \`shop\` set \`close_unpaid_after_minutes\` = case \`channel\` when 'STOREFRONT' then 30 else 1440 end where \`channel\` in ('STOREFRONT', 'MANUAL');`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index \`orders_closes_at_index\`;`);
    this.addSql(`alter table \`orders\` drop column \`closes_at\`;`);

    this.addSql(`alter table \`shop\` drop column \`close_unpaid_after_minutes\`;`);
  }

}
